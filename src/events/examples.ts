/** Proof of the rules of events: what each must find and what it must leave alone. */
import type { ArticleEvent } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { eventRules } from './rules';

export const eventExamples: ExamplesOf<typeof eventRules, ArticleEvent> = {
  'event/head-name': {
    yes: [
      [
        'Wakil Bupati Sumba Timur membuka Rapat Koordinasi Penanggulangan Rabies di Waingapu, Kamis (12/6/2025).',
        'Rapat Koordinasi Penanggulangan Rabies',
        { name: 'Rapat Koordinasi Penanggulangan Rabies', dates: { from: '2025-06-12', to: '2025-06-12' } },
      ],
      [
        'BKN menyelenggarakan Rapat Kerja Nasional Kepegawaian (Rakernas Kepegawaian) di Denpasar, Selasa (10/6/2025).',
        'Rapat Kerja Nasional Kepegawaian (Rakernas Kepegawaian)',
        { name: 'Rapat Kerja Nasional Kepegawaian', acronym: 'Rakernas Kepegawaian' },
      ],
      [
        'Dinas Pariwisata Kota Tomohon menggelar Festival Bunga Internasional 2025 bertema “Mekar Bersama Alam” yang diikuti 300 peserta.',
        'Festival Bunga Internasional 2025',
        { theme: 'Mekar Bersama Alam', participants: { count: 300 } },
      ],
      [
        'Kakanwil Kemenkumham Papua Barat menghadiri Upacara Hari Kesadaran Nasional di Manokwari, Selasa (17/6/2025).',
        'Upacara Hari Kesadaran Nasional',
        { name: 'Upacara Hari Kesadaran Nasional', acronym: null },
      ],
      [
        'Universitas Halu Oleo menggelar Seminar Nasional Ketahanan Pangan Pesisir, Rabu (11/6/2025).',
        'Seminar Nasional Ketahanan Pangan Pesisir',
        { name: 'Seminar Nasional Ketahanan Pangan Pesisir' },
      ],
    ],
    no: [
      'Rapat yang digelar Kamis (12/6/2025) itu membahas harga pangan menjelang Iduladha.',
      'Wali Kota Sawahlunto melakukan kunjungan kerja ke tambang lama dan memimpin rapat di kantor camat.',
      'Pelatihan singkat diberikan kepada 30 nelayan di Kabupaten Wakatobi, Senin (9/6/2025).',
      'Kepala Bidang Pelatihan dan Produktivitas Disnaker Kota Batam menjelaskan syarat magang.',
    ],
  },
  'event/cue-name': {
    yes: [
      [
        'Sekda Kabupaten Bantaeng hadir dalam acara Gema Sholawat Nusantara di Lapangan Pantai Seruni, Sabtu (14/6/2025).',
        'Gema Sholawat Nusantara',
        { name: 'Gema Sholawat Nusantara' },
      ],
      [
        'Polres Mimika menggelar kegiatan Ngopi Kamtibmas Cenderawasih di Timika, Jumat (13/6/2025).',
        'Ngopi Kamtibmas Cenderawasih',
        { name: 'Ngopi Kamtibmas Cenderawasih' },
      ],
      [
        'Bank Indonesia Perwakilan Solo mengikuti ajang Karya Kreatif Nusantara 2025 di Jakarta, Kamis (5/6/2025).',
        'Karya Kreatif Nusantara 2025',
        { name: 'Karya Kreatif Nusantara 2025' },
      ],
      [
        'Kementerian Pariwisata mendukung penyelenggaraan gelaran Sorak Bahari Wakatobi, Rabu (11/6/2025).',
        'Sorak Bahari Wakatobi',
        { name: 'Sorak Bahari Wakatobi' },
      ],
    ],
    no: [
      'Dalam acara tersebut, Bupati Lembata menyerahkan bantuan alat tangkap kepada nelayan.',
      'Kegiatan ini dihadiri Camat, Kapolsek, dan Danramil setempat, Rabu (11/6/2025).',
      'Seusai acara, Menteri Kesehatan meninjau ruang rawat inap rumah sakit tersebut.',
    ],
  },
};
