import { type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

/** A list of factories that goes on below a line, in its one column. */
const goesOn = (line: string, ...more: ListCell[][]) =>
  readList([['绿色工厂名单'], ['企业名称'], ['甲有限公司'], [line], ...more, ['乙有限公司']], recognised);

/** What becomes of the row below that line, and the role of the line itself. */
function below(line: string, ...more: ListCell[][]) {
  const { entries, lines, doubts } = goesOn(line, ...more);
  const last = entries.at(-1);
  const role = lines.find(({ at }) => at.row === 4)?.role;
  return {
    names: entries.map(({ texts }) => texts.name),
    became: [last?.unit?.kind, last?.event?.stage],
    role,
    told: codesIn([...doubts, ...entries.flatMap((entry) => entry.doubts)]),
  };
}

describe('a title between the rows that ends in a colon', () => {
  it.each([
    ['移出绿色工厂名单：', 'factory', 'removed'],
    ['移出绿色工厂名单:', 'factory', 'removed'],
    ['二、移出绿色工厂名单：', 'factory', 'removed'],
    ['绿色供应链管理企业名单：', 'supply-chain', 'recognised'],
    ['二、绿色供应链（1家）：', 'supply-chain', 'recognised'],
    ['绿色供应链管理企业：', 'supply-chain', 'recognised'],
    ['附件：移出绿色工厂名单', 'factory', 'removed'],
    ['以下企业移出绿色工厂名单。', 'factory', 'removed'],
  ])('%s is one', (line, kind, stage) => {
    const expected = { names: ['甲有限公司', '乙有限公司'], became: [kind, stage], role: 'title', told: [] };
    expect(below(line)).toEqual(expected);
    expect(below(line, ['企业名称'])).toEqual(expected);
  });

  it('may name a place, or a category with its count', () => {
    const placed = goesOn('天津市（1家）：');
    expect([placed.lines.at(-1)?.role, placed.entries.map(({ unit }) => unit?.division)]).toEqual([
      'block',
      [undefined, '120000'],
    ]);
    const products = readList(
      [['绿色设计产品名单'], ['企业名称', '产品名称'], ['一、洗涤剂（1种）：'], ['甲有限公司', '洗衣液']],
      recognised,
    );
    expect(products.entries.map(({ texts }) => texts.category)).toEqual(['洗涤剂']);
  });

  it('is no note without an answer, but where forms leave one out', () => {
    expect(below('名单如下：').told).toEqual(['line-not-read']);
    expect(below('填报单位：')).toMatchObject({ role: 'note', told: [] });
    expect(below('监督电话：')).toMatchObject({ role: 'note', told: [] });
  });
});

describe('a lone heading that takes titles back', () => {
  const wide = (between: ListCell[][], title = '绿色工厂名单') => {
    const header = ['序号', '企业名称', '地区'];
    const rows = [[title], header, [1, '甲有限公司', '天津'], ...between, [1, '乙有限公司', '天津']];
    const { entries } = readList(rows, { ...recognised, kind: 'factory' });
    return entries.map(({ texts, event, doubts }) => [texts.name, event?.stage, codesIn(doubts)]);
  };
  const struck = [
    ['甲有限公司', 'recognised', []],
    ['乙有限公司', 'removed', []],
  ];

  it.each(['撤销企业', '撤销企业名称', '移出企业：'])('%s is a title, and no repeated header', (line) => {
    expect(wide([[line]])).toEqual(struck);
    expect(wide([[line, line, line]])).toEqual(struck);
  });

  it('is a header of its own beside other headings, whatever title stands above', () => {
    const header = ['序号', '撤销企业名称', '地区'];
    expect(wide([header])).toEqual(struck);
    expect(wide([header], '新增绿色工厂名单')).toEqual(struck);
  });

  it('is the repeated header of a table that has it', () => {
    const header = ['撤销企业名称'];
    const rows = [['绿色工厂名单'], header, ['甲有限公司'], header, ['乙有限公司']];
    const { entries, lines } = readList(rows, recognised);
    expect(entries.map(({ event }) => event?.stage)).toEqual(['removed', 'removed']);
    expect(lines.map(({ role }) => role)).toEqual(['title', 'header', 'header']);
  });
});

describe('a note that speaks of titles taken back', () => {
  it.each(['注：带*的企业已移出绿色工厂名单', '上述企业撤销绿色工厂称号。', '* 已取消绿色工厂称号'])(
    '%s takes none back, and is told',
    (line) => {
      expect(below(line)).toMatchObject({
        became: ['factory', 'recognised'],
        role: 'note',
        told: ['status-unclear'],
      });
    },
  );

  it.each(['注：未撤销绿色工厂称号', '注：退出市场的企业不计', '企业名称以营业执照为准。'])(
    '%s is not one',
    (line) => {
      expect(below(line)).toMatchObject({ role: 'note', told: [] });
    },
  );
});

describe('a row of which every cell says the same', () => {
  it('is a factory that bears the name of its firm', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '工厂名称'], ['甲有限公司', '甲有限公司'], ['乙厂', '乙厂']];
    const { entries, doubts } = readList(rows, recognised);
    expect(entries.map(({ unit }) => unit?.kind)).toEqual(['factory', 'factory']);
    expect([...codesIn(doubts), ...(entries[0]?.doubts ?? [])]).toEqual([]);
  });

  it('is a line where it is no name', () => {
    const line = ['以下为新入选', '以下为新入选'];
    const rows = [['绿色工厂名单'], ['企业名称', '工厂名称'], line, ['甲有限公司', '一厂']];
    const { entries } = readList(rows, recognised);
    expect(entries.map(({ doubts }) => codesIn(doubts))).toEqual([['line-not-read'], []]);
  });
});
