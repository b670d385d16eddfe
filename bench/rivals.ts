/** What a JavaScript user would pick instead, each as one function over an article; none of them returns the record. */
import * as chrono from 'chrono-node/id';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export type Work = (text: string) => unknown;

const wink = winkNLP(model, ['sbd']);

const classes = new Uint8Array(0x10000);
for (let code = 65; code < 123; code++) classes[code] = 1;

export const rivals: Readonly<Record<string, Work>> = {
  'wink-nlp, words and sentences': (text) => wink.readDoc(text).tokens().length(),
  'chrono-node/id, dates alone': (text) => chrono.parse(text),
  'compromise, full': (text) => nlp(text).json(),
  'one pass over the characters': (text) => {
    let letters = 0;
    for (let at = 0; at < text.length; at++) letters += classes[text.charCodeAt(at)] as number;
    return letters;
  },
};
