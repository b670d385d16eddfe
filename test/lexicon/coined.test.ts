// Heads of offices by their syllables: what is one, and the names and nouns that begin with the same letters.
import { expect, it } from 'vitest';
import { coinedHead } from '../../src/lexicon/coined';
import { loadLexicon } from '../../src/lexicon/lexicon';

const lexicon = loadLexicon();

it.each([
  ['kabagops', 'Kepala'],
  ['kasubbagrenmin', 'Kepala'],
  ['kabiddokkes', 'Kepala'],
  ['kadisperindagkop', 'Kepala'],
  ['kapuskesmas', 'Kepala'],
  ['wakasatreskrim', 'Wakil Kepala'],
  ['danpuslatpur', 'Komandan'],
  ['dirpamobvit', 'Direktur'],
  ['wadirreskrimum', 'Wakil Direktur'],
  ['sekdisdik', 'Sekretaris'],
])('%s', (word, role) => expect(coinedHead(word, lexicon)?.row.role).toBe(role));

it.each(
  'kasiman kasino kasirin kadir kartika kabul kabar kabinet kadin karoman danang danu daniel dirga dirgantara direktur sekar sekolah sesama sesuai sekretaris'.split(
    ' ',
  ),
)('no office: %s', (word) => expect(coinedHead(word, lexicon)).toBeNull());
