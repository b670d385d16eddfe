/**
 * Speed, and dates beside another reader of them, as the README prints both: the first article after start beside an empty
 * process, articles a second beside what a user would pick instead, the spread of single articles, and growth with the length
 * of the text and the size of the lexicon. Bare times differ from machine to machine: the ratios are the figures.
 *
 *   npm run build && npm run bench             prints the tables, and what has changed since the figures kept in figures.json
 *   npm run build && npm run bench -- --write  keeps the figures, writes the tables into README.md and README.id.md, too
 */
import { readArticles } from './articles';
import { coldStart } from './cold';
import { dateTable } from './dates';
import { compared, keep } from './figures';
import { growth } from './growth';
import { spread, throughput } from './warm';
import { writeSection } from './write-section';

const articles = readArticles();
const parts = [coldStart(), throughput(articles), spread(articles), growth(articles.texts)];
const tables = { speed: parts.map(({ table }) => table).join('\n\n'), dates: dateTable() };
const figures = Object.assign({}, ...parts.map((part) => part.figures));
const write = process.argv.includes('--write');
for (const [name, table] of Object.entries(tables)) {
  if (table === null) continue;
  console.log(`${table}\n`);
  if (write) writeSection(name, table);
}
console.log(compared(figures).join('\n'));
if (write) keep(figures);
