/** Bodies: acronyms that the article never spells out, and names that were replaced before it was published. */
import type { Check, Draft } from './finding';
import { household, renamed } from './words.generated';

const known = new Set(household);

/** Letters that are read one by one; "Kemenkes" and "Bappenas" are words. */
const letters = /^[A-Z]{3,8}$/;

/** "PAN-RB", "USD 60 juta": the letters are part of something else. */
const goesOn = /^(?:[-/][A-Za-z]| ?\d)/;

export const checkAcronyms: Check = ({ text, record }) => {
  const folded = text.toLowerCase();
  return record.institutions.flatMap(({ acronym, name, mentions, lexiconId }): Draft[] => {
    if (acronym === null || !letters.test(acronym) || known.has(acronym)) return [];
    const alone = mentions.filter(
      ({ text: words, end }) => words === acronym && !goesOn.test(text.slice(end, end + 3)),
    );
    // the words belong into the body, not into the headline
    const first = alone.find(({ start }) => start >= (record.headline?.end ?? 0)) ?? alone[0];
    if (!first || mentions.some((mention) => mention.text !== acronym && mention.text.length > acronym.length * 2))
      return [];
    const spelt = folded.includes(name.toLowerCase()) || text.includes(`(${acronym})`) || text.includes(`${acronym} (`);
    if (spelt || name === acronym) return [];
    const full = lexiconId === null ? null : `${name} (${acronym})`;
    return [
      {
        code: 'acronym-not-spelt-out',
        start: first.start,
        end: first.end,
        reason: {
          id: `Singkatan “${acronym}” tidak pernah dijabarkan.`,
          en: `The acronym “${acronym}” is never spelt out.`,
        },
        mend: {
          id: full ? `Tulis “${full}” pada sebutan pertama.` : 'Tulis kepanjangannya pada sebutan pertama.',
          en: full ? `Write “${full}” at its first mention.` : 'Write its words at the first mention.',
        },
      },
    ];
  });
};

const replacedBy = new Map(renamed.map(([id, until, ...successors]) => [id, { until, successors }]));

/** Words beside an old name that say it is one. */
const ofThePast =
  /\b(?:mantan|eks|dahulu|dulu|dulunya|sebelumnya|semula|pada masa|saat itu|ketika itu|kini|sekarang)\b/i;

export const checkRenamed: Check = ({ text, record }) => {
  const day = record.publishedOn;
  if (day === null) return [];
  const names = new Set(record.institutions.map(({ name }) => name));
  return record.institutions.flatMap(({ lexiconId, mentions, id }): Draft[] => {
    const change = lexiconId === null ? undefined : replacedBy.get(lexiconId);
    const first = mentions[0];
    if (!change || !first || day <= change.until.padEnd(10, '~')) return [];
    if (change.successors.some((name) => names.has(name))) return [];
    const held = record.officials.flatMap(({ titles }) => titles).filter((title) => title.institution === id);
    if (held.length > 0 && held.every(({ status }) => status === 'former')) return [];
    if (ofThePast.test(text.slice(Math.max(0, first.start - 40), first.end + 25))) return [];
    const heirs = change.successors.join(', ');
    return [
      {
        code: 'body-renamed',
        start: first.start,
        end: first.end,
        reason: {
          id: `“${first.text}” sudah tidak dipakai sejak ${change.until}.`,
          en: `“${first.text}” has been out of use since ${change.until}.`,
        },
        mend: { id: `Penerusnya: ${heirs}.`, en: `It was followed by: ${heirs}.` },
      },
    ];
  });
};
