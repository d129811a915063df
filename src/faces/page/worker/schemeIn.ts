import type { Row, Sheet } from '../../../lists/list/index.js';
import { foldWords } from '../../../lists/list/internal.js';
import { aboutScheme, schemes } from '../../../records/title/index.js';

/** Titles stand above the table: so many rows are looked at. */
const headRows = 20;

/** What a list is called whose words name a kind of green units and not the scheme. */
const greenWords = /绿色(制造|工厂|供应链|工业园|园区|设计产品|产品)/;

/** The scheme that the first rows of a list, or the names of its sheets, name. Nothing where they name none, or several. */
export function schemeIn(sheets: readonly (Sheet & { rows: Iterable<Row> })[]): string | null {
  const texts = sheets.flatMap(({ name, rows }) => [name ?? '', ...headOf(rows)]).map(foldWords);
  const named = schemes
    .filter(({ id }) => {
      const word = foldWords(aboutScheme(id).labels['zh-CN']);
      const isNamed = (text: string) =>
        text.includes(word) || (id === 'green-manufacturing' && greenWords.test(text));
      return texts.some(isNamed);
    })
    .map(({ id }) => id);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function headOf(rows: Iterable<Row>): string[] {
  const texts: string[] = [];
  let count = 0;
  for (const row of rows) {
    if (count === headRows) break;
    count += 1;
    texts.push(...row.flatMap((cell) => (typeof cell === 'string' ? cell.slice(0, 200) : [])));
  }
  return texts;
}
