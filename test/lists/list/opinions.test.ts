import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, test } from 'vitest';

const list = {
  scheme: 'green-manufacturing',
  kind: 'factory',
  tier: 'national',
  stage: 'recognised',
  announcedOn: '2024-01-05',
} as const;

/** What becomes of a row by the word that stands in a column beside it. */
function readBeside(heading: string, text: string) {
  const reading = readList(
    [
      ['企业名称', heading],
      ['示例制造有限公司', text],
    ],
    list,
  );
  const [entry] = reading.entries;
  return [entry?.event?.stage, entry?.doubts.map(({ code }) => code)];
}

describe('a column of opinions about titles', () => {
  test.each(['管理意见', '处理意见', '动态管理结果', '复核结论', '复核结果'])(
    'called %s takes titles back, or lets them stand',
    (heading) => {
      expect(readBeside(heading, '予以移除')).toEqual(['removed', []]);
      expect(readBeside(heading, '不再保留')).toEqual(['removed', []]);
      expect(readBeside(heading, '予以保留')).toEqual(['recognised', []]);
      expect(readBeside(heading, '通过')).toEqual(['recognised', []]);
    },
  );

  test('makes a doubt of a word that takes titles back where its heading is not known', () => {
    expect(readBeside('处置', '予以撤销')).toEqual(['recognised', ['status-unclear']]);
    expect(readBeside('处置', '保留')).toEqual(['recognised', []]);
  });

  test.each(['经营状态', '登记状态', '建设状态', '合同状态', '建设进度'])(
    'is not %s, and nobody is told to read it as one',
    (heading) => {
      expect(readBeside(heading, '终止')).toEqual(['recognised', []]);
      const { doubts } = readList(
        [
          ['企业名称', heading],
          ['示例制造有限公司', '终止'],
        ],
        list,
      );
      expect(doubts).toMatchObject([{ code: 'column-unread', params: { nearest: null } }]);
    },
  );
});

describe('brothers of known cells', () => {
  const readCell = (heading: string, text: string) =>
    readList(
      [
        ['企业名称', heading],
        ['示例制造有限公司', text],
      ],
      list,
    ).entries[0];

  test.each([
    ['2022.0', '2022'],
    ['2022.00', '2022'],
    ['2022届', '2022'],
    ['2022年度', '2022'],
  ])('a year that a spreadsheet or a notice wrote as %s is that year', (text, year) => {
    expect(readCell('认定年份', text)?.event?.on).toBe(year);
  });

  test.each([
    ['C-纺织业', '17'],
    ['C 纺织业', '17'],
    ['制造业/纺织业', '17'],
    ['制造业-纺织业', '17'],
    ['C-制造业', 'C'],
  ])('an industry within its section, %s, is the finer of the two', (text, code) => {
    const entry = readCell('所属行业', text);
    expect(entry?.unit && 'industry' in entry.unit && entry.unit.industry).toBe(code);
  });

  test.each([
    ['塘沽区', '120116'],
    ['汉沽', '120116'],
    ['120109', '120116'],
    ['宁河县', '120117'],
    ['120223', '120118'],
    ['静海县', '120118'],
    ['蓟县', '120119'],
  ])('%s of Tianjin, which is no more, is the district of today', (text, division) => {
    const rows = [
      ['企业名称', '区县'],
      ['示例制造有限公司', text],
    ];
    const [entry] = readList(rows, { ...list, jurisdiction: '120000' }).entries;
    expect([entry?.identity?.division, entry?.doubts]).toEqual([division, []]);
  });

  test('a lost character may have become a wide question mark', () => {
    expect(readList([['企业名称'], ['示例？制造有限公司']], list).entries[0]?.doubts).toMatchObject([
      { code: 'character-lost' },
    ]);
  });

  test('one name in both scripts is one name twice', () => {
    const rows = [
      ['地区', '企业名称'],
      ['天津', '凤凰电缆有限公司'],
      ['天津', '鳳凰電纜有限公司'],
    ];
    const [, second] = readList(rows, list).entries;
    expect(second?.doubts.map(({ code }) => code)).toEqual(['name-traditional', 'name-repeated']);
  });

  test('a department that recommended settles a region that is missing', () => {
    const rows = [
      ['地区', '企业名称', '推荐单位'],
      ['', '示例制造有限公司', '大连市工业和信息化局'],
    ];
    const [entry] = readList(rows, list).entries;
    expect([entry?.identity?.division, entry?.doubts[0]?.code]).toEqual(['210200', 'region-missing']);
  });
});

describe('columns that belong to a list and to no record', () => {
  test('of addresses and telephones are known, several of them too', () => {
    const rows = [
      ['企业名称', '通讯地址', '联系人', '联系电话'],
      ['示例制造有限公司', '示例路1号', '某人', '000'],
    ];
    expect(readList(rows, list).doubts).toEqual([]);
  });
});

describe('a list of those that come and those that go', () => {
  test('is read part by part where each part says which it is', () => {
    const rows = [
      ['2024年绿色工厂新增及移出名单'],
      ['一、新增名单'],
      ['序号', '企业名称'],
      [1, '甲制造有限公司'],
      ['二、移出名单'],
      ['序号', '企业名称', '移出原因'],
      [1, '乙制造有限公司', '搬迁'],
    ];
    const { entries, doubts } = readList(rows, list);
    expect(entries.map(({ event }) => event?.stage)).toEqual(['recognised', 'removed']);
    expect([...doubts, ...entries.flatMap((entry) => entry.doubts)]).toEqual([]);
  });
});

describe('the title of a list that takes away', () => {
  const stageUnder = (title: string) => {
    const { entries } = readList([[title], ['企业名称'], ['示例制造有限公司']], { ...list });
    return [entries[0]?.event?.stage, entries[0]?.doubts.map(({ code }) => code)];
  };

  test.each([
    '丧失绿色工厂资格企业名单',
    '撤回绿色工厂称号的通知',
    '取缔绿色工厂名单',
    '剔出绿色工厂名单',
    '绿色工厂清理名单',
    '去除绿色工厂称号名单',
  ])('%s gives no award', (title) => {
    expect(stageUnder(title)).toEqual(['removed', []]);
  });

  test.each(['绿色工厂不合格企业名单', '降级绿色工厂名单', '绿色工厂有效期满名单', '绿色工厂称号到期名单'])(
    '%s is asked about, and gives none',
    (title) => {
      expect(stageUnder(title)).toEqual([undefined, ['table-unclear']]);
    },
  );

  test.each(['恢复绿色工厂称号名单', '不予撤回绿色工厂称号名单', '绿色工厂继续有效名单'])(
    'is none: %s',
    (title) => {
      expect(stageUnder(title)).toEqual(['recognised', []]);
    },
  );
});
