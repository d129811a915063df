import * as fc from 'fast-check';
import { readCsv } from 'green-manufacturing-registry/files';
import {
  acceptEntries,
  type ListCell,
  type ListReading,
  type ReadListOptions,
  readList,
  type Sheet,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { gb18030, utf8 } from '../files/csvSupport.js';
import { recognised } from './support.js';

const title = '2021年度绿色工厂公示名单';
const header = ['序号', '地区', '企业名称', '推荐单位'];

type Firm = { region: string; name: string };

const firms: fc.Arbitrary<Firm[]> = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom('天津', '江苏', '青岛', '内蒙古', '新疆兵团'),
    name: fc
      .string({ unit: fc.constantFrom(...'甲乙丙丁戊己庚辛'), minLength: 2, maxLength: 5 })
      .map((text) => `${text}机械有限公司`),
  }),
  { selector: ({ name }) => name, minLength: 2, maxLength: 6 },
);

const rowOf = ({ region, name }: Firm, at: number): ListCell[] => [
  at + 1,
  region,
  name,
  '天津市工业和信息化局',
];

const listOf = (all: readonly Firm[]): ListCell[][] => [[title], header, ...all.map(rowOf)];

const options = { ...recognised, stage: 'publicised' } as const;

const read = (rows: readonly ListCell[][] | Sheet, more: Partial<ReadListOptions> = {}) =>
  readList('rows' in rows ? rows : rows.map((row) => [...row]), { ...options, ...more });

/** Without the places of rows, which a line more moves. Names are kept as given, also what is not seen of them. */
function records(reading: ListReading) {
  const { units, enterprises, events } = acceptEntries(reading, { when: () => true });
  const seen = (name: string | undefined) => name?.replaceAll('\u200B', '');
  return {
    units,
    enterprises: enterprises.map((one) => ({ ...one, name: seen(one.name) })),
    events,
  };
}

const codes = ({ entries, doubts }: ListReading) =>
  [...doubts, ...entries.flatMap((entry) => entry.doubts)].map(({ code }) => code).sort();

/** A column more, with what stands in it in every row. */
const withColumn = (rows: readonly ListCell[][], heading: string, cell: (at: number) => ListCell) =>
  rows.map((row, at) => (at === 0 ? row : [...row, at === 1 ? heading : cell(at)]));

const insertAt = (rows: readonly ListCell[][], at: number, ...more: ListCell[][]) => [
  ...rows.slice(0, at),
  ...more,
  ...rows.slice(at),
];

const mapNames = (rows: readonly ListCell[][], change: (name: string) => ListCell) =>
  rows.map((row, at) =>
    at < 2 ? row : row.map((cell, column) => (column === 2 ? change(String(cell)) : cell)),
  );

const mapHeadings = (rows: readonly ListCell[][], change: (heading: string) => string) =>
  rows.map((row, at) => (at === 1 ? row.map((cell) => change(String(cell))) : row));

type Disturbance = [
  what: string,
  disturb: (rows: ListCell[][], all: readonly Firm[]) => ListCell[][] | Sheet,
  doubts: string[],
  more?: Partial<ReadListOptions>,
];

/** What is understood is not doubted. */
const understood: Disturbance[] = [
  ['a line for the annex above', (rows) => [['附件1'], ...rows], []],
  ['the title in every column', (rows) => [[title, title, title, title], ...rows.slice(1)], []],
  ['the header again on each page', (rows) => insertAt(rows, 3, header), []],
  ['a total that is right', (rows, all) => [...rows, ['合计', '', `${all.length}家`]], []],
  ['a note and a page number', (rows) => [...rows, ['备注：排名不分先后'], ['第 1 页']], []],
  ['spaces in headings', (rows) => mapHeadings(rows, (text) => [...text].join(' ')), []],
  [
    'another common heading of names',
    (rows) => mapHeadings(rows, (text) => text.replace('企业名称', '申报单位')),
    [],
  ],
  [
    'another common heading of regions',
    (rows) => mapHeadings(rows, (text) => text.replace('地区', '省（区、市）')),
    [],
  ],
  ['empty rows', (rows) => insertAt(rows, 2, [], ['', null]), []],
  ['empty cells at the end', (rows) => rows.map((row) => [...row, '', null]), []],
  [
    'a column of signs for nothing',
    (rows) => withColumn(rows, '曾用名', (at) => ['-', '/', '无', 'N/A'][at % 4]),
    [],
  ],
  ['an unknown column that is empty', (rows) => withColumn(rows, '月亮', () => '-'), []],
  ['a remark about a contract', (rows) => withColumn(rows, '备注', () => '合同终止'), []],
  ['a status that stands', (rows) => withColumn(rows, '状态', () => '有效'), []],
  ['another kind of status', (rows) => withColumn(rows, '经营状态', () => '注销'), ['column-unread']],
  ['tiers said in each row', (rows) => withColumn(rows, '级别', () => '国家级'), []],
  [
    'years as a spreadsheet writes them',
    (rows) => withColumn(rows, '年度', (at) => ['2021.0', 2021, '2021年度'][at % 3]),
    [],
  ],
  [
    'the day in each row, as lists write it',
    (rows) =>
      withColumn(rows, '公布时间', (at) => {
        const days = [
          '2022-01-15',
          '2022/1/15',
          '2022.1.15',
          '20220115',
          '2022年1月15日',
          '二〇二二年一月十五日',
        ];
        return [...days, 44_576, new Date('2022-01-15'), '2022-01-15 00:00:00'][at % 9];
      }),
    [],
  ],
  [
    'the kind in each row',
    (rows) => rows.map((row, at) => (at === 0 ? row : [at === 1 ? '类别' : '绿色工厂', ...row])),
    [],
  ],
  ['the numbers of the columns', (rows) => insertAt(rows, 2, ['1', '2', '3', '4']), []],
  [
    'a header of two rows',
    (rows) =>
      insertAt(
        withColumn(rows, '能耗', () => '-'),
        2,
        ['', '', '', '', '总量'],
      ),
    [],
  ],
  ['a word before a heading', (rows) => mapHeadings(rows, (text) => text.replace('企业', '获评企业')), []],
  ['a table that goes on', (rows) => insertAt(rows, 3, ['续表'], [title], header), []],
  ['characters that are not seen', (rows) => mapNames(rows, (name) => `\u200B${name}\uFEFF`), []],
  ['spaces around names', (rows) => mapNames(rows, (name) => ` ${name}\u3000`), []],
  [
    'regions that a workbook merges',
    (rows, all) => {
      const same = all.map((firm) => ({ ...firm, region: '天津' }));
      const [first, ...others] = listOf(same).slice(2);
      const blank = others.map((row) => row.map((cell, at) => (at === 1 ? null : cell)));
      const merges = [{ top: 3, left: 2, bottom: 2 + all.length, right: 2 }];
      return { rows: [...rows.slice(0, 2), ...(first ? [first] : []), ...blank], merges };
    },
    [],
  ],
];

/** What is not is told once. */
const doubted: Disturbance[] = [
  ['a column that is not known', (rows) => withColumn(rows, '月亮', () => '圆'), ['column-unread']],
  [
    'a column taken for the region',
    (rows) => mapHeadings(rows, (text) => text.replace('地区', '属地')),
    ['heading-assumed'],
  ],
  ['a heading twice', (rows) => withColumn(rows, '地区', () => '天津'), ['heading-repeated']],
  ['a total that is wrong', (rows) => [...rows, ['合计', '', '99家']], ['count-differs']],
  ['a status that is not known', (rows) => withColumn(rows, '状态', () => '观察'), ['status-unread']],
  ['an industry that is none', (rows) => withColumn(rows, '行业', () => '棉纺'), ['industry-unread']],
  [
    'an hour beside the day',
    (rows) => withColumn(rows, '公布日期', () => '2022-01-15 10:30'),
    ['hour-left-out'],
  ],
  ['hidden rows', (rows) => ({ rows, hiddenRows: [3] }), ['hidden-content']],
  ['a hidden sheet', (rows) => ({ rows, hidden: true }), ['hidden-content']],
  ['no day of announcement', (rows) => rows, ['day-missing'], { announcedOn: undefined }],
  ['no tier', (rows) => rows, ['tier-missing'], { tier: undefined }],
  [
    'a table whose header is not known, above',
    (rows) => [['序号', '月亮名称', '备注'], [1, '甲', '乙'], [2, '丙', '丁'], ...rows],
    ['header-missing'],
  ],
  [
    'a remark that speaks of the title',
    (rows) => withColumn(rows, '备注', (at) => (at === 2 ? '取消绿色工厂称号' : '')),
    ['status-unclear'],
  ],
  [
    'a status that is only meant',
    (rows) => withColumn(rows, '状态', (at) => (at === 2 ? '限期整改' : '有效')),
    ['status-unclear'],
  ],
  [
    'a code that is a number',
    (rows) => withColumn(rows, '信用代码', (at) => (at === 2 ? 911201160000000000 : '')),
    ['digits-lost'],
  ],
  [
    'a number that is left out',
    (rows) => rows.map((row, at) => (at === rows.length - 1 ? [99, ...row.slice(1)] : row)),
    ['numbering-gap'],
  ],
  [
    'a formula that failed',
    (rows) => withColumn(rows, '行业', (at) => (at === 2 ? '#REF!' : '')),
    ['formula-error'],
  ],
];

/** Doubts by which a title is not recorded: of the rest everything is as before. */
const withoutEvents = ['day-missing', 'tier-missing'];

/** Of a CSV file: the same rows in each encoding and with each delimiter. */
const files: [string, (text: string) => string | Uint8Array][] = [
  ['UTF-8', utf8],
  ['UTF-8 with its mark', (text) => utf8(`\uFEFF${text}`)],
  ['GB18030', gb18030],
  ['tabs', (text) => text.replaceAll(',', '\t')],
  ['semicolons', (text) => utf8(text.replaceAll(',', ';'))],
  ['semicolons that are named', (text) => `sep=;\n${text.replaceAll(',', ';')}`],
  ['the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
];

describe('a known list in a file', () => {
  it.each(files)('of %s gives the same records', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(firms, async (all) => {
        const rows = listOf(all);
        const text = rows.map((row) => [...row, '', '', ''].slice(0, 4).join(',')).join('\n');
        const { rows: found } = await readCsv(write(text));
        const reading = read(found.filter((row) => row.some((cell) => cell !== '')));
        expect(codes(reading)).toEqual([]);
        expect(records(reading)).toEqual(records(read(rows)));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a known list of what became of its firms', () => {
  it.each(['撤销', '移出', '复核未通过', '不再具备条件'])('takes back every title by %s', (word) => {
    fc.assert(
      fc.property(firms, (all) => {
        const reading = read([[`${word}的绿色工厂名单`], ...listOf(all).slice(1)], { stage: undefined });
        expect(codes(reading)).toEqual([]);
        expect(reading.entries.map(({ event }) => event?.stage)).toEqual(all.map(() => 'removed'));
        expect(records(reading).units).toEqual(records(read(listOf(all))).units);
      }),
      { numRuns: 10 },
    );
  });

  it.each([[['原企业名称', '现企业名称']], [['变更前名称', '变更后名称']], [['曾用名', '企业名称']]])(
    'takes its names as %j',
    (headings) => {
      fc.assert(
        fc.property(firms, (all) => {
          const rows = all.map(({ name, region }, at) => [at + 1, region, name, `新${name}`]);
          const reading = read([['绿色工厂更名名单'], ['序号', '地区', ...headings], ...rows], {
            stage: undefined,
          });
          expect(codes(reading)).toEqual([]);
          expect(reading.entries.map(({ rename }) => [rename?.from, rename?.to])).toEqual(
            all.map(({ name }) => [name, `新${name}`]),
          );
        }),
        { numRuns: 10 },
      );
    },
  );

  it.each(['五', '第五批', '第五批次', '5', '5.0', '第5批', '第伍批'])('knows the batch %s', (batch) => {
    fc.assert(
      fc.property(firms, (all) => {
        const reading = read(withColumn(listOf(all), '批次', () => batch));
        expect(codes(reading)).toEqual([]);
        expect(records(reading)).toEqual(records(read(listOf(all), { batch: '5' })));
      }),
      { numRuns: 10 },
    );
  });
});

describe('a known list', () => {
  it('is not doubted', () => {
    fc.assert(
      fc.property(firms, (all) => {
        const reading = read(listOf(all));
        expect(codes(reading)).toEqual([]);
        expect(reading.entries.map(({ event }) => event?.stage)).toEqual(all.map(() => 'publicised'));
      }),
    );
  });

  it.each([...understood, ...doubted])(
    'disturbed by %s gives the same records',
    (_what, disturb, expected, more) => {
      fc.assert(
        fc.property(firms, (all) => {
          const disturbed = disturb(listOf(all), all);
          const reading = read(disturbed, more);
          expect(codes(reading)).toEqual(expected);
          const isMerged = 'rows' in disturbed && disturbed.merges !== undefined;
          const plain = records(
            read(listOf(isMerged ? all.map((firm) => ({ ...firm, region: '天津' })) : all)),
          );
          const { units, enterprises, events } = records(reading);
          expect({ units, enterprises }).toEqual({ units: plain.units, enterprises: plain.enterprises });
          const hasTitles = !expected.some((code) => withoutEvents.includes(code));
          expect(events).toEqual(hasTitles ? plain.events : []);
        }),
        { numRuns: 25 },
      );
    },
  );
});
