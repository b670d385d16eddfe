// Beside the cue: to whom and at what it was said; and which quotes are parts of one.
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';

const circumstances = (text: string) => {
  const { quotes, events } = parseArticle(text);
  const names = new Map(events.map((event) => [event.id, event.name]));
  return quotes.map(({ addressee, occasion }) => [
    addressee?.text ?? null,
    occasion?.text ?? null,
    ...(occasion?.event ? [names.get(occasion.event)] : []),
  ]);
};

it.each([
  [
    '“Kami siap membantu warga,” kata Bupati Garut Asep Nurjaman kepada wartawan, Senin (3/2/2020).',
    [['wartawan', null]],
  ],
  [
    '“Kami siap membantu warga,” kata Bupati Garut Asep Nurjaman kepada wartawan di Pendopo Garut.',
    [['wartawan', null]],
  ],
  [
    '“Kami siap membantu warga,” ujarnya di hadapan para kepala desa saat membuka Rapat Kerja Daerah di Kupang.',
    [['para kepala desa', 'saat membuka Rapat Kerja Daerah di Kupang', 'Rapat Kerja Daerah']],
  ],
  [
    'Dalam sambutannya, Bupati Garut Asep Nurjaman menyampaikan bahwa jalan itu akan dilebarkan.',
    [[null, 'Dalam sambutannya']],
  ],
  [
    'Bupati Garut Asep Nurjaman saat menutup Festival Panen Raya 2024 menegaskan bahwa jalan itu akan dilebarkan.',
    [[null, 'saat menutup Festival Panen Raya 2024', 'Festival Panen Raya 2024']],
  ],
  [
    'Kepada para lulusan, Rektor Universitas Andalas Yulia Rahmi berpesan, “Pulanglah dan bangunlah nagari kalian.”',
    [['para lulusan', null]],
  ],
  ['Wali Kota Ambon menegaskan kepada seluruh jajarannya bahwa pelayanan harus cepat.', [['seluruh jajarannya', null]]],
  [
    '“Dana itu sudah cair,” ujar Wali Kota Ambon usai rapat. “Sisanya tinggal kami bagikan.”',
    [
      [null, 'usai rapat'],
      [null, 'usai rapat'],
    ],
  ],
  [
    // whom the help is given to is not spoken to
    '“Kami siap membantu warga,” kata Bupati Garut Asep Nurjaman usai menyerahkan bantuan kepada petani, Senin.',
    [[null, 'usai menyerahkan bantuan kepada petani']],
  ],
  ['“Kami siap,” kata Bupati Garut yang menyerahkan bantuan kepada petani.', [[null, null]]],
  ['Menurut Wali Kota Ambon, pada 2024 jalan itu akan dilebarkan.', [[null, null]]],
  ['Saat ini, Wali Kota Ambon mengatakan bahwa jalan itu akan dilebarkan.', [[null, null]]],
  ['Usai hujan reda, kata Wali Kota Ambon, jalan itu akan segera dilebarkan.', [[null, null]]],
])('%s', (text, expected) => expect(circumstances(text)).toEqual(expected));

it.each([
  ['“Kalau lancar,” kata Wali Kota Ambon, “jalan itu selesai tahun ini.”', [null, 'quote:1'], ['quote:2', null]],
  [
    '“Dana itu sudah cair,” ujar Wali Kota Ambon. “Tinggal kami bagikan kepada warga.”',
    [null, 'quote:1'],
    ['quote:2', null],
  ],
  ['“Layanan ini gratis.\n\n“Warga tidak perlu membayar,” kata Wali Kota Ambon.', [null, 'quote:1'], ['quote:2', null]],
  [
    // a cue of its own: another quote
    '“Dana itu sudah cair,” ujar Wali Kota Ambon.\n“Tinggal kami bagikan kepada warga,” tambahnya.',
    [null, null],
    [null, null],
  ],
])('parts of one: %s', (text, continues, continuedBy) => {
  const { quotes } = parseArticle(text);
  expect(quotes.map((quote) => quote.continues)).toEqual(continues);
  expect(quotes.map((quote) => quote.continuedBy)).toEqual(continuedBy);
});
