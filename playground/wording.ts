/** Says things in the language of the page, and puts them where index.html wants them. Reasons of rules are English, as in the rules. */
import { english } from './wording-en';
import { indonesian, type Word } from './wording-id';

export type { Word } from './wording-id';

const languages = { id: indonesian, en: english };
export type Language = keyof typeof languages;

let spoken: Language = 'id';

export const say = (word: Word): string => languages[spoken][word];

/** Puts every word of index.html in the language. */
export function speak(language: Language): void {
  spoken = language;
  document.documentElement.lang = language;
  const each = (name: string, put: (found: HTMLElement, words: string) => void) => {
    for (const found of document.querySelectorAll<HTMLElement>(`[${name}]`))
      put(found, say(found.getAttribute(name) as Word));
  };
  each('data-say', (found, words) => found.replaceChildren(words));
  each('data-say-label', (found, words) => found.setAttribute('aria-label', words));
  each('data-say-hint', (found, words) => found.setAttribute('placeholder', words));
}
