/**
 * What a page says of its article: headline, day and publisher, from where such pages put them. Machine-readable places
 * go before printed ones.
 */
import { parseArticle } from '../index';
import { linkedData } from './linked-data';
import { attributeOf, oneLine, type Page } from './page';

export interface Facts {
  headline: string | null;
  publishedOn: string | null;
  publisher: string | null;
}

export function readFacts(page: Page, url: string | undefined): Facts {
  const data = linkedData(page);
  const publisher =
    data.publisher ??
    attributeOf(
      page,
      'meta[property="og:site_name"], meta[name="dc.publisher" i], meta[name="publisher" i]',
      'content',
    );
  const titles = [
    data.headline,
    attributeOf(page, 'meta[property="og:title"]', 'content'),
    textOfFirst(page, '[itemprop="headline"], .entry-title, .post-title, .item-page h2, h1'),
    titleInBody(page),
  ];
  const headline = titles.find((title) => title !== null) ?? null;
  return {
    headline: headline && withoutSite(headline, publisher, titles),
    publishedOn: publishedOn(page, data.datePublished),
    publisher: publisher ?? (url === undefined ? null : new URL(url).hostname.replace(/^www\./, '')),
  };
}

/** Hand-made sites have one title for all their pages: it is the headline where the body prints it as well. */
function titleInBody(page: Page): string | null {
  const title = textOfFirst(page, 'title');
  const head = title === null ? '' : (title.split(separator)[0] as string);
  return head.length > 9 && oneLine(page.body?.textContent ?? '').includes(head) ? head : null;
}

/** "Rakor Dibuka - Badan X": the site's name is no part of the headline. */
function withoutSite(title: string, publisher: string | null, others: readonly (string | null)[]): string {
  const parts = title.split(separator);
  const site = parts.pop();
  const own = title.slice(0, title.length - (site?.length ?? 0) - ' - '.length).replace(/ :$/, '');
  if (parts.length === 0 || site === undefined || own.length < 10) return title;
  const known = publisher !== null && site.toLowerCase().includes(publisher.toLowerCase());
  return known || others.includes(own) || / [|»] | :: /.test(title) ? own : title;
}

/** Between a title and the site's name; titles are on one line, with single blanks. */
const separator = / (?:[|–—»-]|::) /;

const stamps = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'dc.date',
  'dcterms.created',
  'dc.date.issued',
  'publishdate',
  'pubdate',
  'date',
];
const metas = stamps.map((name) => `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`);

/** Where themes print the day: WordPress, Joomla, hand-made. */
const printed =
  '.entry-date, .posted-on, .post-date, .published, .date-published, dd.published, dd.create, .createdate, .tanggal, .tgl, .date, .meta-date, .post-meta, .entry-meta, .article-info, .meta';

function publishedOn(page: Page, stated: string | null): string | null {
  const machine = [
    stated,
    ...metas.map((selector) => attributeOf(page, selector, 'content')),
    attributeOf(page, 'time[itemprop="datePublished"], time.published, time.entry-date, time[pubdate]', 'datetime'),
    attributeOf(page, 'article time, .item-page time, main time', 'datetime'),
  ];
  for (const stamp of machine) {
    const day = stamp === null ? null : (dayOfStamp(stamp) ?? dayOfWords(stamp));
    if (day) return day;
  }
  for (const element of [...page.querySelectorAll(printed)].slice(0, 12)) {
    const day = dayOfWords(element.textContent ?? '');
    if (day) return day;
  }
  return dayOfLine(page);
}

/** In hand-made tables the day is a cell or line of its own: "Selasa, 14 Oktober 2025", "Tanggal: 14/10/2025 | 10.00 WIB". */
function dayOfLine(page: Page): string | null {
  for (const element of [...page.querySelectorAll('td, p, span, small, font, i, em, div, h4, h5')].slice(0, 400)) {
    const words = oneLine(element.textContent ?? '');
    if (words.length < 8 || words.length > 80 || element.children.length > 2) continue;
    const named = /^(?:(?:di)?terbit(?:kan)?|tanggal|tgl|dipublikasikan|publikasi|diposting|posted on)\b/i.test(words);
    if (!named && !/^(?:[A-Z][a-z’']{3,6},? )?\d{1,2}[ /.-][A-Za-z0-9]{1,9}[ /.-]\d{4}\b/.test(words)) continue;
    const day = dayOfWords(words);
    if (day) return day;
  }
  return null;
}

/** Its day where the page was published: a stamp in universal time is seven hours behind Jakarta. */
function dayOfStamp(stamp: string): string | null {
  const match =
    /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      stamp,
    );
  const { day, zone } = match?.groups ?? {};
  if (day === undefined || !isDay(day)) return null;
  if (zone === undefined || !/^(?:Z|[+-]00:?00)$/.test(zone)) return day;
  const time = Date.parse(
    `${stamp
      .slice(0, stamp.length - zone.length)
      .trim()
      .replace(' ', 'T')}Z`,
  );
  return Number.isNaN(time) ? day : new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** A wholly printed day, read as any date of an article is. */
function dayOfWords(words: string): string | null {
  const line = oneLine(words).slice(0, 200);
  if (!/\d{4}/.test(line)) return null;
  const date = parseArticle(line).dates.find(
    ({ value, implied }) => value?.precision === 'day' && implied.length === 0,
  );
  return date?.value?.from ?? null;
}

const isDay = (day: string) => new Date(Date.parse(day) || 0).toISOString().slice(0, 10) === day;

function textOfFirst(page: Page, selector: string): string | null {
  for (const element of page.querySelectorAll(selector)) {
    const words = oneLine(element.textContent ?? '');
    if (words !== '') return words;
  }
  return null;
}
