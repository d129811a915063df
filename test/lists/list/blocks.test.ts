import { type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

const header = ['序号', '企业名称', '产品名称', '产品型号'];
const rows = [
  ['1', '甲有限公司', '洗衣液', '500g'],
  ['2', '乙有限公司', '洗衣粉', '1kg'],
];
const read = (...block: ListCell[][]) =>
  readList([['绿色设计产品名单'], header, ...block, ...rows], recognised);

describe('a block of products', () => {
  it.each<[ListCell[][]]>([
    [[['一、家用洗涤剂（2种）']]],
    [[['（一）家用洗涤剂（共2种）']]],
    [[['1.家用洗涤剂（2种）', '', '', '']]],
    [[['一、家用洗涤剂（2个）', '', '', 'na', 3]]],
    [[['一', '家用洗涤剂', '2种', '']]],
    [[['一、', '家用洗涤剂（2款）', '', '']]],
    [[['家用洗涤剂（2类）']]],
  ])('opens with %j', (block) => {
    const reading = read(...block);
    expect(reading.entries.map(({ texts }) => texts.category)).toEqual(['家用洗涤剂', '家用洗涤剂']);
    expect(codesIn(reading.doubts)).toEqual([]);
  });

  it.each<[ListCell[], string]>([
    [['适用评价标准：', 'T/CNLIC 0010-2018'], 'standard'],
    [['适用评价标准', 'T/CNLIC 0010-2018', '', ''], 'standard'],
    [['评价标准：T/CNLIC', '0010-2018'], 'standard'],
    [['执行标准', 'T/CNLIC 0010-2018', 'T/CNLIC 0010-2018'], 'standard'],
    [['绿色设计亮点', '可降解', '可降解', '可降解'], 'highlight'],
    [['设计亮点：', '可降解'], 'highlight'],
    [['绿色亮点:可降解'], 'highlight'],
  ])('is described by %j', (line, field) => {
    const reading = read(['一、家用洗涤剂（2种）'], line);
    for (const { texts } of reading.entries) expect(texts).toHaveProperty(field);
    expect(reading.lines.at(-1)?.role).toBe('block');
    expect(codesIn(reading.doubts)).toEqual([]);
  });
});
