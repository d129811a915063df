import { parse } from 'csv-parse/sync';
import { readCsv, readCsvRows } from 'green-manufacturing-registry/files';
import { type Row, readList, readListEntries } from 'green-manufacturing-registry/list';
import type { Suite } from './Suite.js';

const options = {
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
  announcedOn: '2022-01-15',
} as const;

const regions = ['北京', '天津', '江苏', '内蒙', '新疆兵团', '青岛', '浙江'];
const titles: Row[] = [['2021年度绿色工厂名单'], ['序号', '地 区', '工厂名称', '第三方评价机构名称']];

/** Made-up names with the spaces, brackets, branches and former names of the published ones. */
function nameOf(at: number): string {
  const region = regions[at % regions.length];
  if (at % 5 === 0) return `示例 ${at} 电子（${region}）有限公司`;
  if (at % 7 === 0) return `示例${at}科技集团有限公司佛山分公司`;
  if (at % 11 === 0) return `示例${at}科技股份有限公司（原示例旧${at}股份有限公司）`;
  return `示例${at}机械制造有限公司`;
}

/** A factory list of so many rows, of which none is held; its names begin again after `names`. */
function* rowsOf(count: number, names = count): Generator<Row> {
  yield* titles;
  for (let at = 0; at < count; at += 1) {
    const region = regions[at % regions.length];
    yield [String(at + 1), region, nameOf(at % names), '示例（北京）节能评价研究院有限公司'];
  }
}

const count = 100_000;
const text = () => Array.from(rowsOf(count), (row) => row.join(',')).join('\n');
const bytes = () => new TextEncoder().encode(text());

async function* streamOf(whole: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += 65_536) yield whole.subarray(at, at + 65_536);
}

/** How many things there are; nothing of them is held. */
function counted(things: Iterable<unknown>): number {
  let found = 0;
  for (const _ of things) found += 1;
  return found;
}

export const lists: Suite = {
  title: 'a factory list of 100,000 rows as CSV',
  things: count,
  rounds: 1,
  candidates: {
    'csv-parse alone': () => {
      const csv = text();
      return () => String(parse(csv, { relax_column_count: true }).length - titles.length);
    },
    'readCsv alone': () => {
      const file = bytes();
      return async () => String((await readCsv(file)).rows.length - titles.length);
    },
    'readCsv and readList': () => {
      const file = bytes();
      return async () => String(readList(await readCsv(file), options).entries.length);
    },
    'readCsvRows and readListEntries': () => {
      const file = bytes();
      return async () => {
        let found = 0;
        for await (const _ of readListEntries(readCsvRows(streamOf(file)), options)) found += 1;
        return String(found);
      };
    },
  },
};

const long = 300_000;

export const longLists: Suite = {
  title: 'rows as they come, none of them held: 300,000',
  things: long,
  rounds: 1,
  candidates: {
    'the rows alone': () => () => String(counted(rowsOf(long)) - titles.length),
    'readListEntries, 10,000 different names': () => () =>
      String(counted(readListEntries(rowsOf(long, 10_000), options))),
    'readListEntries, every name different': () => () =>
      String(counted(readListEntries(rowsOf(long), options))),
    readList: () => () => String(readList(rowsOf(long), options).entries.length),
  },
};
