import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, test } from 'vitest';

const list = {
  scheme: 'green-manufacturing',
  tier: 'national',
  stage: 'recognised',
  announcedOn: '2024-01-05',
} as const;

/** Where the one firm lies, below a title. */
function divisionUnder(title: string, place = '', options: { jurisdiction?: string } = {}) {
  const rows = [[title], ['序号', '企业名称', '所在区县'], [1, '示例制造有限公司', place]];
  const divisions = { '320500': '苏州市', '320506': '吴中区' };
  const [entry] = readList(rows, { ...list, divisions, ...options }).entries;
  return entry?.identity?.division;
}

describe('the place whose list it is', () => {
  test.each([
    ['天津市2024年第二批绿色工厂名单（共1家）', '120000'],
    ['附件2：2023年度天津市绿色工厂公示名单', '120000'],
    ['关于公布江苏省绿色工厂名单的通知', '320000'],
    ['苏州市2024年绿色工厂名单', '320500'],
    ['新疆生产建设兵团绿色工厂名单', 'XPCC'],
  ])('is read from the title: %s', (title, division) => {
    expect(divisionUnder(title)).toBe(division);
  });

  test('is where districts are looked for', () => {
    expect(divisionUnder('天津市绿色工厂名单', '西青')).toBe('120111');
    expect(divisionUnder('苏州市绿色工厂名单', '吴中区')).toBe('320506');
  });

  test('is not guessed from a title that begins otherwise, and the caller is believed before it', () => {
    expect(divisionUnder('国家绿色工厂名单')).toBeUndefined();
    expect(divisionUnder('河北区绿色工厂名单')).toBeUndefined();
    expect(divisionUnder('江苏省绿色工厂名单', '', { jurisdiction: '320500' })).toBe('320500');
    expect(divisionUnder('江苏省绿色工厂名单', '', { jurisdiction: 'CN' })).toBeUndefined();
  });
});
