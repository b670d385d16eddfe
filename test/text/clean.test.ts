// Clean-up mends characters and moves none.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/text/clean';
import { anything, damaged, runs } from '../laws/damage';

describe('clean', () => {
  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (text) => {
        expect(clean(text)).toHaveLength(text.length);
      }),
      runs(400),
    );
  });

  it('leaves alone what is clean, so that a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (text) => {
        const once = clean(text);
        fc.pre(!once.includes('â€')); // remains of two broken marks may look like a third
        expect(clean(once)).toBe(once);
      }),
      runs(200),
    );
  });

  it.each([
    ['Rapat\u00a0Kerja\u2009Nasional\u3000ini', 'Rapat Kerja Nasional ini'],
    ['\ufeffRapat\tKerja\r\nNasional', ' Rapat Kerja \nNasional'],
    ['Ra\u00adpat\u200bKerja', 'Ra pat Kerja'],
    ['Mu’ti, Jum‘at, Asy`ari, Ma´ruf', "Mu'ti, Jum'at, Asy'ari, Ma'ruf"],
    ['â€œKami siap,â€\u009d ujar', '“  Kami siap,”   ujar'],
    ['Juâ€™mat â€“ ya â€” tidak', "Ju'  mat –   ya —   tidak"],
    ['Selesai.â€ Budi', 'Selesai.”  Budi'],
    ['“Kami siap,” ujar Safi’, M.H.', '“Kami siap,” ujar Safi’, M.H.'],
    ['', ''],
  ])('%j → %j', (text, expected) => expect(clean(text)).toBe(expected));
});
