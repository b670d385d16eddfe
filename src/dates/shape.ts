/** What a date expression says before anything is worked out: numbers, words, gaps. */
export interface DateShape {
  readonly day?: number | undefined;
  readonly dayTo?: number | undefined;
  readonly month?: number | undefined;
  readonly monthTo?: number | undefined;
  readonly year?: number | undefined;
  readonly yearTo?: number | undefined;
  /** 1 Monday … 7 Sunday, and as printed. */
  readonly weekday?: { readonly day: number; readonly text: string } | undefined;
  /** Days, weeks, months or years from the day of speaking; days from the day last named ("sehari sebelumnya"). */
  readonly shift?: { readonly unit: 'day' | 'week' | 'month' | 'year' | 'event'; readonly by: number } | undefined;
  /** Weeks from that of speaking: "Senin pekan lalu". */
  readonly week?: number | undefined;
  /** First, second … week of the month; -1: the last. */
  readonly weekOfMonth?: number | undefined;
  /** Years from that of speaking: "20 Desember tahun lalu". */
  readonly yearShift?: number | undefined;
  /** -1: "lalu", the latest before; 1: "mendatang", the next. */
  readonly direction?: -1 | 1 | undefined;
}

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const other: Readonly<Record<string, number>> = {
  peb: 2,
  may: 5,
  aug: 8,
  agt: 8,
  ags: 8,
  ag: 8,
  oct: 10,
  nop: 11,
  dec: 12,
};

export function monthNumber(text: string): number | undefined {
  const low = text.toLowerCase().slice(0, 3);
  const at = months.indexOf(low);
  return at >= 0 ? at + 1 : (other[low] ?? other[low.slice(0, 2)]);
}

const weekdays: Readonly<Record<string, number>> = {
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  sabtu: 6,
  minggu: 7,
  ahad: 7,
};

export function weekdayNumber(text: string): number | undefined {
  return weekdays[text.toLowerCase()];
}

const counts = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const countOf = (word: string): number => Number(word) || counts.indexOf(word) + 1;

const units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  hari: 'day',
  pekan: 'week',
  minggu: 'week',
  bulan: 'month',
  tahun: 'year',
};

/** Where a unit without a number lies: "bulan lalu", "bulan ini". */
const sides: Readonly<Record<string, number>> = { lalu: -1, kemarin: -1, ini: 0, depan: 1, mendatang: 1 };

/** "dua hari lalu", "pekan depan": from the day of speaking; "tiga hari kemudian": from the day last named. */
export function countedShift(groups: Groups): DateShape['shift'] {
  const [count, unitWord = '', way = ''] = [groups.count, groups.unit, groups.way].map((word) => word?.toLowerCase());
  const unit = units[unitWord];
  if (!unit) return undefined;
  if (count === undefined && groups.one === undefined) {
    const by = sides[way];
    return unit === 'day' || by === undefined ? undefined : { unit, by };
  }
  if (/^(?:kemarin|ini|depan|mendatang)$/.test(way)) return undefined;
  const number = count === undefined ? 1 : countOf(count);
  const by = /^(?:lalu|silam|sebelumnya)$/.test(way) ? -number : number;
  const days = unit === 'week' ? by * 7 : by;
  // "sepekan lalu" is a day, "dua pekan lalu" a week
  if (/^(?:lalu|silam|lagi)$/.test(way)) return unit === 'week' && !count ? { unit: 'day', by: days } : { unit, by };
  return unit === 'day' || unit === 'week' ? { unit: 'event', by: days } : undefined;
}

/** "kedua", "dua", "2", "II" → 2; "terakhir" → -1 */
function ordinal(text: string): number | undefined {
  const word = text.toLowerCase().replace(/^ke/, '');
  if (word === 'terakhir') return -1;
  return word === 'pertama' ? 1 : countOf(word) || ['i', 'ii', 'iii', 'iv'].indexOf(word) + 1;
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number.parseInt(text.replace("'", ''), 10);

/** Named groups of a pattern → shape. */
export function readShape(groups: Groups): DateShape {
  const month = groups.month === undefined ? undefined : number(groups.month) || monthNumber(groups.month);
  const monthTo = groups.monthTo === undefined ? undefined : number(groups.monthTo) || monthNumber(groups.monthTo);
  const weekday =
    groups.weekday === undefined ? undefined : { day: weekdayNumber(groups.weekday) ?? 0, text: groups.weekday };
  const nth = groups.nth === undefined ? undefined : ordinal(groups.nth);
  if (groups.part !== undefined) return { ...monthsOfPart(groups.part, nth ?? 1), year: fullYear(groups.year) };
  return {
    // "10–13 November": the month is printed once, behind
    day: number(groups.day),
    dayTo: number(groups.dayTo),
    month: month ?? monthTo,
    monthTo,
    year: fullYear(groups.year),
    yearTo: fullYear(groups.yearTo),
    weekday,
    weekOfMonth: nth,
    week: groups.hours === 'ini' ? 0 : weekOf(groups.tail),
    yearShift: yearShiftOf(groups.shift),
    direction: directionOf(groups.tail ?? groups.shift),
  };
}

const partMonths: Readonly<Record<string, number>> = { triwulan: 3, kuartal: 3, caturwulan: 4, semester: 6 };

/** "triwulan III" → July to September */
function monthsOfPart(part: string, nth: number): DateShape {
  const months = partMonths[part.toLowerCase()] as number;
  return nth * months > 12 ? {} : { month: (nth - 1) * months + 1, monthTo: nth * months };
}

/** -1 for what is over, 1 for what is to come. */
export function directionOf(tail: string | undefined): -1 | 1 | undefined {
  if (!tail || /tahun/i.test(tail)) return undefined;
  if (/lalu$|silam$|kemarin$/i.test(tail)) return -1;
  return /mendatang$|datang$|besok$|depan$|nanti$/i.test(tail) ? 1 : undefined;
}

const weekOf = (tail: string | undefined): number | undefined => shiftOf(/^(?:pekan|minggu)\s(ini|lalu|depan)$/i, tail);

export const yearShiftOf = (tail: string | undefined): number | undefined => shiftOf(/tahun\s(ini|lalu|depan)$/i, tail);

function shiftOf(pattern: RegExp, tail: string | undefined): number | undefined {
  const word = pattern.exec(tail ?? '')?.[1]?.toLowerCase();
  return word === undefined ? undefined : sides[word];
}

/** "25" → 2025, "98" → 1998 */
function fullYear(text: string | undefined): number | undefined {
  const year = number(text);
  if (year === undefined || Number.isNaN(year)) return undefined;
  return year > 99 ? year : year < 70 ? 2000 + year : 1900 + year;
}
