import * as fc from 'fast-check';
import { normalizeName, type Unit } from 'green-manufacturing-registry';
import {
  acceptEntries,
  type ListCell,
  type Row,
  readList,
  writeCheckedCsv,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { recognised, rowsOf } from './support.js';

type Listed = { region: string; name: string; evaluator: string };

const text = (letters: string) =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 6 });

/** Clean lists: different names, regions of the lists. */
const arbitraryList: fc.Arbitrary<Listed[]> = fc.uniqueArray(
  fc.record({
    region: fc.constantFrom('天津', '江苏', '青岛', '内蒙古', '新疆生产建设兵团'),
    name: text('甲乙丙丁戊己庚辛').map((letters) => `${letters}（天津）有限公司`),
    evaluator: text('壬癸').map((letters) => `${letters}评价有限公司`),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 12 },
);

const kinds = ['绿色工厂', '绿色园区', '绿色供应链管理企业'] as const;
const nameHeadings = ['企业名称', '公司名称', '单位名称'] as const;
const regionHeadings = ['地区', '地 区', '省市', '省份', '地區'] as const;

type Shape = { kind: string; name: string; region: string; numbered: boolean; above: number; order: number };

const arbitraryShape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom(...kinds),
  name: fc.constantFrom(...nameHeadings),
  region: fc.constantFrom(...regionHeadings),
  numbered: fc.boolean(),
  above: fc.integer({ min: 0, max: 3 }),
  order: fc.integer({ min: 0, max: 5 }),
});

function shuffled<T>(items: readonly T[], order: number): T[] {
  const [a, b, c, ...rest] = items;
  if (a === undefined || b === undefined || c === undefined) return [...items];
  const orders = [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ];
  return [...(orders[order] ?? []), ...rest];
}

/** Writes a list in one of the shapes in which lists are published. */
function written(list: readonly Listed[], shape: Shape): ListCell[][] {
  const header = [shape.region, shape.name, '第三方评价机构', ...(shape.numbered ? ['序号'] : [])];
  const rows = list.map(({ region, name, evaluator }, at): ListCell[] => [
    region,
    name,
    evaluator,
    ...(shape.numbered ? [at + 1] : []),
  ]);
  const above = Array.from({ length: shape.above }, (_, at) => [`第 ${at} 段文字`]);
  return [
    ...above,
    [`2021年度${shape.kind}名单`],
    ...[header, ...rows].map((row) => shuffled(row, shape.order)),
  ];
}

const recordsIn = (rows: Iterable<Row>) => acceptEntries(readList(rows, recognised));

/** Records with their names in the form in which they are compared. */
function compared(rows: Iterable<Row>) {
  const { units, enterprises, events } = acceptEntries(readList(rows, recognised), { when: () => true });
  const plain = <T extends { name?: string | undefined }>(record: T) => ({
    ...record,
    name: normalizeName(record.name ?? ''),
  });
  return { units: units.map((unit: Unit) => plain(unit)), enterprises: enterprises.map(plain), events };
}

const noise = fc.record({
  space: fc.constantFrom('', ' ', '\u3000', '\u00A0', '  '),
  full: fc.boolean(),
  every: fc.integer({ min: 1, max: 4 }),
});

/** The same list with spaces, full-width forms, empty rows and its header again. */
function noisy(
  rows: ListCell[][],
  header: number,
  { space, full, every }: { space: string; full: boolean; every: number },
): ListCell[][] {
  const loud = (cell: ListCell): ListCell => {
    if (typeof cell === 'number')
      return full
        ? String.fromCharCode(...[...String(cell)].map((digit) => digit.charCodeAt(0) + 0xfee0))
        : cell;
    if (typeof cell !== 'string') return cell;
    const wide = full ? cell : cell.replaceAll('（', '(').replaceAll('）', ')');
    return `${space}${[...wide].join(space)}${space}`;
  };
  return rows.flatMap((row, at) => {
    const again = at > header && (at - header) % every === 0;
    return again ? [row.map(loud), [], rows[header] ?? []] : [at < header ? row : row.map(loud)];
  });
}

describe('a clean list', () => {
  it('gives the same records in whatever shape it is written', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryShape, arbitraryShape, (list, one, other) => {
        const same = { ...other, kind: one.kind };
        const records = recordsIn(written(list, one));
        expect(records.units).toHaveLength(list.length);
        expect(recordsIn(written(list, same))).toEqual(records);
      }),
    );
  });

  it('is the same under noise, but for doubts', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryShape, noise, (list, shape, sounds) => {
        const rows = written(list, shape);
        expect(compared(noisy(rows, shape.above + 1, sounds))).toEqual(compared(rows));
      }),
    );
  });

  it('read again from its own records changes nothing and is known by every row', () => {
    fc.assert(
      fc.property(arbitraryList, arbitraryShape, (list, shape) => {
        const known = recordsIn(written(list, shape));
        const { entries } = readList(written(list, { ...shape, order: 0 }), { ...recognised, known });
        expect(entries.map(({ match }) => match.status)).toEqual(list.map(() => 'known'));
        expect(entries.map(({ unit }) => unit)).toEqual(known.units);
      }),
    );
  });
});

describe('any rows', () => {
  const words = [
    '绿色工厂名单',
    '移出绿色园区名单',
    '附件1',
    '序号',
    '企业名称',
    '园区名称',
    '地区',
    '天津',
    '一、甲（2种）',
    '适用评价标准：',
    '-',
    '=1',
    "'",
    '甲有限公司',
    '乙（原丙有限公司）',
    '原名称',
    '现名称',
    '产品名称',
    '公示',
  ];
  const arbitraryCell: fc.Arbitrary<ListCell> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    fc.string(),
    fc.integer(),
    fc.constantFrom(null, undefined, true, ''),
  );
  const arbitraryRows = fc.array(fc.array(arbitraryCell, { maxLength: 5 }), { maxLength: 12 });

  it('are never lost: each that is not empty is an entry or a line, and no entry lacks a record without a doubt of its own or of all that share its cause', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { entries, lines, doubts: general } = readList(rows, recognised);
        const full = rows.flatMap((row, at) =>
          row.some((cell) => String(cell ?? '').trim() !== '') ? [at + 1] : [],
        );
        const kept = [...entries, ...lines].map(({ at }) => at.row).sort((a, b) => a - b);
        expect(kept).toEqual(full);
        for (const { unit, event, rename, doubts, unread } of entries) {
          if (!unread && (!unit || !(event || rename))) expect(doubts).not.toEqual([]);
        }
        const shared = general.map((doubt) =>
          doubt.code === 'header-missing' || doubt.code === 'kind-unknown' ? doubt.params.rows : 0,
        );
        expect(entries.filter(({ unread }) => unread)).toHaveLength(
          shared.reduce((sum, rows) => sum + rows, 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('come back from a checked CSV as they were read', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const reading = readList(rows, recognised);
        const again = readList(rowsOf(writeCheckedCsv(reading)), recognised);
        expect(
          again.entries.map(({ at, texts, unit, event, rename }) => ({ at, texts, unit, event, rename })),
        ).toEqual(
          reading.entries.map(({ at, texts, unit, event, rename }) => ({ at, texts, unit, event, rename })),
        );
        expect(again.lines.map(({ at, role }) => [at, role])).toEqual(
          reading.lines.map(({ at, role }) => [at, role]),
        );
      }),
      { numRuns: 300 },
    );
  });
});
