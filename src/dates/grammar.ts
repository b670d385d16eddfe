/**
 * The shapes of dates, in XRegExp's free spacing; composed at build time (`npm run data`) into native patterns.
 * Nothing here ships. Names of months and days are spelled out because their shape is the shape of the date.
 */

const raw = String.raw;

export const grammar = {
  parts: {
    edge: raw`(?![A-Za-zÀ-ɏ0-9]|/[A-Za-z0-9])`,
    day: raw`(?: 3[01] | [12]\d | 0?[1-9] )(?!\d)`,
    month: raw`(?: Jan(?:uar[iy])? | [FP]eb(?:r?uar[iy])? | Mar(?:et|ch)? | Apr(?:il)? | Mei | May | Jun[ie]? | Jul[iy]?
      | A(?:g(?:s?t|s|u(?:st(?:us)?)?)?|ug(?:ust)?) | Sept?(?:ember)? | O[kc]t(?:ober)? | No[vp](?:ember)? | De[sc](?:ember)? )(?:\.(?=\ ?\d))?(?![A-Za-zÀ-ɏ])`,
    numeric: raw`(?: 1[0-2] | 0?[1-9] )(?!\d)`,
    year: raw`(?: (?:19|20)\d\d | '\d\d )(?!\d)`,
    shortYear: raw`(?: (?:19|20)?\d\d )(?!\d)`,
    weekday: raw`(?: Senin | Selasa | Rabu | Kamis | Jum'?at | Sabtu | Minggu | Ahad )(?![A-Za-zÀ-ɏ])`,
    part: raw`(?: \ (?:dini\ hari|pagi|siang|sore|petang|malam) )?(?:\ (?:ini|tadi))?`,
    tgl: raw`(?:(?:tanggal|tgl\.?)\ )?`,
    dash: raw`\ ?(?: - | – | — | s\.?\ ?/\ ?d\.? | s\.d\.? | sampai\ dengan | sampai | hingga | dan | & )\ ?`,
    range: raw`\ ?(?: - | – | — | s\.?\ ?/\ ?d\.? | s\.d\.? | sampai\ dengan | sampai | hingga )\ ?`,
    join: raw`(?: \ (?:bulan\ )? | [/\-] )`,
    slash: raw`\ ?[/.\-]\ ?`,
    // 1 Muharram 1446 H, 10-12 Rabiul Awal 1445 Hijriah: the age of the year tells, so months need no list
    hijri: raw`(?: {{day}}(?:\ ?[\-–]\ ?{{day}})?\ [A-Za-z']{4,12}(?:\ [A-Za-z']{4,8})?\ 1[34]\d\d\ ?H(?:ijri(?:y?ah)?)?(?![A-Za-zÀ-ɏ]) )`,
    zone: raw`(?: WIB | WITA | WIT | waktu\ Indonesia\ (?:barat|tengah|timur) )(?![A-Za-zÀ-ɏ])`,
    shift: raw`(?: (?:yang\ )?lalu | silam | mendatang | nanti | ini | tahun\ (?:ini|lalu|depan) )`,
    tail: raw`(?: \ (?: ini | lalu | yang\ lalu | silam | kemarin | mendatang | yang\ akan\ datang | besok | nanti | (?:pekan|tahun)\ (?:ini|lalu|depan) )(?![A-Za-zÀ-ɏ]) )?`,
  },
  patterns: {
    // Kamis (21/11/2019), Selasa, (25/2), Jumat (15/4) sore, Rabu malam (20/02), Kamis (21-23/11/2019)
    weekdayBracket: raw`(?<weekday>{{weekday}})(?:{{dash}}{{weekday}})?{{part}}[,.]?\ ?\(\ ?(?<day>{{day}})(?:{{dash}}(?<dayTo>{{day}}))?{{slash}}(?<month>{{numeric}})(?:{{slash}}(?<year>{{shortYear}}))?\ ?\)`,
    // Senin hingga Rabu (30/6-2/7/2025): from one month into the next
    weekdayBracketRange: raw`(?<weekday>{{weekday}})(?:{{dash}}{{weekday}})?,?\ ?\(\ ?(?<day>{{day}}){{slash}}(?<month>{{numeric}})(?:{{slash}}(?<year>{{shortYear}}))?{{range}}(?<dayTo>{{day}}){{slash}}(?<monthTo>{{numeric}})(?:{{slash}}(?<yearTo>{{shortYear}}))?\ ?\)`,
    // Kamis (6 November 2025), Kamis (6 November), Rabu-Kamis (11-12 Juni 2025), Kamis (12-Juni-2025)
    weekdayBracketLong: raw`(?<weekday>{{weekday}})(?:{{dash}}{{weekday}})?{{part}}[,.]?\ ?\(\ ?{{tgl}}(?<day>{{day}})(?:{{dash}}(?<dayTo>{{day}}))?{{join}}(?<month>{{month}})(?:{{join}}(?<year>{{year}}))?\ ?\)`,
    // Minggu s.d. Selasa, 30 April s.d. 2 Mei 2023; Minggu-Selasa (30 April-2 Mei 2023)
    weekdayLongRange: raw`(?<weekday>{{weekday}})(?:{{dash}}{{weekday}})?(?:,?\ {{tgl}}|\ ?\(\ ?)(?<day>{{day}})\ (?<month>{{month}})(?:\ (?<year>{{year}}))?{{range}}{{tgl}}(?<dayTo>{{day}})\ (?<monthTo>{{month}})(?:\ (?:tahun\ )?(?<yearTo>{{year}}))?{{edge}}(?:\ ?\))?`,
    // (Rabu, 13/04/22), (Rabu, 13 April 2022)
    bracketWeekday: raw`\(\ ?(?<weekday>{{weekday}}),?\ ?(?<day>{{day}}){{slash}}(?<month>{{numeric}})(?:{{slash}}(?<year>{{shortYear}}))?\ ?\)`,
    // Kamis, 4/8, Kamis 21/11/2019, Senin, 21-07-2025
    weekdayNumeric: raw`(?<weekday>{{weekday}}){{part}},?\ (?<day>{{day}})[/\-.](?<month>{{numeric}})(?:[/\-.](?<year>{{shortYear}}))?{{edge}}`,
    // Senin, 13 Oktober 2025; Senin/13 Oktober 2025; Rabu 17 Oktober 2018; Senin-Rabu, 13-15 Oktober 2025; Jumat, 1 Maret; Kamis pagi, 2 Mei 2024
    weekdayLong: raw`(?<weekday>{{weekday}})(?:{{dash}}{{weekday}})?{{part}}(?:,?\ {{tgl}}|\ ?/\ ?)(?<day>{{day}})(?:{{dash}}(?<dayTo>{{day}}))?\ (?<month>{{month}})(?:,?\ (?:tahun\ )?(?<year>{{year}}))?{{edge}}`,
    // 29 Oktober - 2 November 2025; 16 November 2025 sampai dengan 9 Desember 2025; 13 sampai 14 April
    longRange: raw`(?<day>{{day}})(?:\ (?<month>{{month}}))?(?:\ (?<year>{{year}}))?{{range}}(?:{{weekday}},?\ )?{{tgl}}(?<dayTo>{{day}})\ (?<monthTo>{{month}})(?:,?\ (?:tahun\ )?(?<yearTo>{{year}}))?{{edge}}`,
    // 5 dan 6 Februari 2024; 10, 11, dan 12 Maret 2025; 5, 6 Februari
    longList: raw`(?<day>{{day}})(?:,\ {{day}}){0,4},?\ ?(?:dan|&)?\ ?(?<dayTo>{{day}})\ (?<month>{{month}})(?:,?\ (?<year>{{year}}))?{{edge}}`,
    // 21 November 2019; 21 November; 05 Mei 2021; 12 bulan Juni tahun 2025; 12-Juni-2025
    long: raw`(?<day>{{day}}){{join}}(?<month>{{month}})(?:(?:,?\ (?:tahun\ )?|[/\-])(?<year>{{year}}))?{{edge}}`,
    // 17 Ramadan 1445 H; 1 Muharram 1446 H/7 Juli 2024 M, 10 Zulhijah 1445 H (Senin, 17 Juni 2024): the day beside it is its worth
    hijri: raw`{{hijri}}(?:\ ?[/(]\ ?(?:(?<weekday>{{weekday}}),?\ )?(?<day>{{day}})\ (?<month>{{month}})\ (?<year>{{year}})(?:\ ?M(?:asehi)?(?![A-Za-zÀ-ɏ]))?(?:\ ?\))?)?{{edge}}`,
    // " yang jatuh pada hari", " bertepatan dengan tanggal": the same day in other words
    sameDay: raw`,?\ (?:yang\ )?(?:jatuh|bertepatan)\ (?:pada|dengan)\ (?:hari\ |tanggal\ )?`,
    // November 21, 2019
    english: raw`(?<month>{{month}})\ (?<day>{{day}}),\ (?<year>{{year}}){{edge}}`,
    // (21/11/2019), (25/2), (30-31/3)
    bracket: raw`\(\ ?(?<day>{{day}})(?:\ ?[\-–]\ ?(?<dayTo>{{day}}))?\ ?(?<mark>[/.\-])\ ?(?<month>{{numeric}})(?:{{slash}}(?<year>{{shortYear}}))?\ ?\)`,
    // 21/11/2019, 21-11-2019; (tanggal) 12/6
    numeric: raw`(?<day>{{day}})(?<mark>[/\-.])(?<month>{{numeric}})(?:\k<mark>(?<year>{{year}}))?{{edge}}`,
    // 30/6-2/7/2025; 28-06-2025 s.d. 02-07-2025
    numericRange: raw`(?<day>{{day}})(?<mark>[/\-.])(?<month>{{numeric}})(?:\k<mark>(?<year>{{year}}))?{{range}}(?<dayTo>{{day}})\k<mark>(?<monthTo>{{numeric}})\k<mark>(?<yearTo>{{year}}){{edge}}`,
    // 2025-11-21
    iso: raw`(?<year>{{year}})-(?<month>1[0-2]|0[1-9])-(?<day>3[01]|[12]\d|0[1-9]){{edge}}`,
    // November 2019; bulan November; akhir Oktober 2025 stays a month
    month: raw`(?:bulan\ )?(?<month>{{month}})(?:,?\ (?:tahun\ )?(?<year>{{year}})|\ (?<shift>{{shift}}))?{{edge}}`,
    // Oktober 2024 - Maret 2025, Mei-Juni 2026
    monthRange: raw`(?:bulan\ )?(?<month>{{month}})(?:\ (?<year>{{year}}))?{{range}}(?<monthTo>{{month}})(?:,?\ (?:tahun\ )?(?<yearTo>{{year}})|\ (?<shift>{{shift}}))?{{edge}}`,
    // dua hari lalu, sebulan yang lalu, 11 hari lagi, tiga hari kemudian; pekan lalu, bulan depan
    counted: raw`(?:(?<count>satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[1-9]\d?)\ |(?<one>se))?(?<unit>hari|pekan|minggu|bulan|tahun)\ (?:yang\ )?(?<way>lalu|silam|kemarin|ini|depan|mendatang|lagi|kemudian|setelahnya|sesudahnya|sebelumnya){{edge}}`,
    // minggu pertama bulan Agustus (2025), pekan kedua November
    // triwulan III 2025, kuartal kedua tahun 2024, Semester I-2025
    partOfYear: raw`(?<part>triwulan|kuartal|caturwulan|semester)\ (?:ke-?\ ?)?(?<nth>pertama|kedua|ketiga|keempat|satu|dua|tiga|empat|[1-4]|I{1,3}|IV)(?:\ (?:tahun\ )?|[\-/])(?<year>{{year}}){{edge}}`,
    weekOfMonth: raw`(?:minggu|pekan)\ (?:ke-?\ ?)?(?<nth>pertama|kedua|ketiga|keempat|terakhir|satu|dua|tiga|empat|[1-4]|I{1,3}|IV)\ (?:di\ |pada\ )?(?:bulan\ )?(?<month>{{month}})(?:\ (?<year>{{year}}))?{{edge}}`,
    // tahun 2025
    year: raw`tahun\ (?:anggaran\ )?(?<year>{{year}}){{edge}}`,
    // hari Kamis, Kamis lalu, Kamis pekan ini, Minggu pagi; no weekday whose day is printed behind it
    weekdayAlone: raw`(?:hari\ )?(?<weekday>{{weekday}})(?!{{part}},?\ ?[(/]?\ ?{{tgl}}\d)(?:\ (?:(?<tail>(?:yang\ )?lalu|silam|kemarin|mendatang|depan|besok|nanti|yang\ akan\ datang|(?:pekan|minggu)\ (?:ini|lalu|depan))|(?<hours>ini|(?:dini\ hari|pagi|siang|sore|petang|malam)(?:\ (?:ini|tadi))?)))?{{edge}}`,
    // what follows a date: " lalu", " ini", " sore", " pagi tadi"; " M / 1 Muharram 1446 H"
    after: raw`(?:(?:\ ?M(?:asehi)?)?\ ?[/(]\ ?{{hijri}}(?:\ ?\))?)?(?:\ (?:pagi|siang|sore|petang|malam|dini\ hari)(?:\ tadi|\ ini)?)?{{tail}}`,
    // pukul 09.00 WIB, 03:12:45 WIT, jam 8 pagi, pukul 08.00 hingga 16.00 WIB, pukul 09.00 WIB s.d. selesai
    time: raw`(?:(?<word>pukul|jam|pkl\.?)\ ?(?::\ ?)?)?(?<hour>[01]?\d|2[0-4])(?:[.:](?<minute>[0-5]\d)(?:[.:][0-5]\d)?)?(?:\ ?(?<zoneFrom>{{zone}}))?(?:{{range}}(?:pukul\ )?(?<hourTo>[01]?\d|2[0-4])[.:](?<minuteTo>[0-5]\d))?(?:\ ?(?<zone>{{zone}}))?(?<part>\ (?:pagi|siang|sore|petang|malam))?{{edge}}`,
  },
} as const;
