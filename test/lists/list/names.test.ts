import { acceptEntries, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, factories, onlyEntry, recognised } from './support.js';

const named = (name: string) => onlyEntry(factories([name]));

describe('a name with brackets', () => {
  it.each([
    ['某水泵设备厂（有限公司）'],
    ['某研究中心（有限公司）'],
    ['某化工厂'],
    ['某加工厂'],
    ['甲有限公司（原料药）'],
  ])('%s is one name', (name) => {
    const { enterprise, doubts } = named(name);
    expect([enterprise?.name, enterprise?.formerNames, codesIn(doubts)]).toEqual([name, undefined, []]);
  });

  it.each([
    ['甲有限公司（原贵糖）', '贵糖'],
    ['甲有限公司[另名乙有限公司]', '乙有限公司'],
    ['甲有限公司［曾用名：乙有限公司］', '乙有限公司'],
    ['甲有限公司（又名乙有限公司）', '乙有限公司'],
  ])('%s holds a former name', (name, former) => {
    const { enterprise, doubts } = named(name);
    expect([enterprise?.name, enterprise?.formerNames, codesIn(doubts)]).toEqual([
      '甲有限公司',
      [{ name: former }],
      [],
    ]);
  });

  it('that says how it is called now is doubted', () => {
    expect(codesIn(named('甲有限公司（现更名为乙有限公司）').doubts)).toEqual(['name-brackets']);
  });
});

describe('a cell of several names', () => {
  it.each([
    ['甲有限公司 乙有限公司', ['name-several']],
    ['甲股份有限公司\n乙有限公司', ['name-several']],
    ['甲有限公司、乙机床厂', ['name-several']],
    ['中国石油天然气股份有限公司\n长庆石化分公司', []],
    ['天津 示例 有限公司', []],
    ['甲、乙有限公司', []],
  ])('%j', (name, codes) => {
    expect(codesIn(named(name).doubts)).toEqual(codes);
  });
});

describe('a column of former names', () => {
  it.each([['乙有限公司；丙有限公司'], ['乙有限公司\t丙有限公司'], ['乙有限公司、丙有限公司']])(
    'may hold several: %j',
    (former) => {
      const rows = [['绿色工厂名单'], ['企业名称', '曾用名'], ['甲有限公司', former]];
      expect(onlyEntry(readList(rows, recognised)).enterprise?.formerNames).toEqual([
        { name: '乙有限公司' },
        { name: '丙有限公司' },
      ]);
    },
  );

  it.each([
    ...['-', '—', '/', '无', '無', '暂无', 'N/A', 'null', '0', '——', '／', '（空）'],
    ...['……', '。', '(无)', '-无-', '无此项', '未知', '待补', '待补充', '不适用', '不詳'],
  ])('says nothing by %s', (sign) => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '曾用名', '统一社会信用代码', '县区'],
      ['甲有限公司', sign, sign, sign],
      ['乙有限公司', sign, sign, sign],
    ];
    const reading = readList(rows, recognised);
    expect(reading.entries.map(({ texts, doubts }) => [texts, doubts])).toEqual([
      [{ name: '甲有限公司' }, []],
      [{ name: '乙有限公司' }, []],
    ]);
    const known = { ...acceptEntries(reading), schemes: [] };
    const again = readList(rows, { ...recognised, known });
    expect(again.entries.map(({ match }) => match.status)).toEqual(['known', 'known']);
  });
});

describe('what is no name', () => {
  it.each([
    ...['-', '无', 'N/A', 'TBD', '待定', 'Total', '#SPILL!', 'Err:502', '有限公司', '0', '/'],
    ...['单位名称', '某某有限公司', 'XXX有限公司', '****公司', '2022', 'TRUE', '未命名', '……', '未知'],
  ])('%s gives no unit', (name) => {
    const { unit, doubts } = named(name);
    expect(unit).toBeUndefined();
    expect(codesIn(doubts)).toContain('row-unreadable');
  });
});

describe('a character that was lost', () => {
  it.each(['天津?力有限公司', '天津\uFFFD力有限公司', '天津??力有限公司'])('in %s is doubted', (name) => {
    expect(codesIn(named(name).doubts)).toEqual(['character-lost']);
  });

  it('is none in a question', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '备注'], ['甲有限公司', '达标?是']];
    expect(onlyEntry(readList(rows, recognised)).doubts).toEqual([]);
  });
});

describe('a name as given', () => {
  it('stays also in the parent of a branch', () => {
    const { enterprise, unit } = named('一汽—大众 汽车（中国）有限公司佛山分公司');
    expect(enterprise).toMatchObject({
      id: 'enterprise/一汽-大众汽车(中国)有限公司',
      name: '一汽—大众 汽车（中国）有限公司',
    });
    expect(unit).toMatchObject({ branch: true, name: '一汽—大众 汽车（中国）有限公司佛山分公司' });
  });

  it.each([
    ['一汽—大众汽车有限公司', '一汽-大众汽车有限公司'],
    ['⻘岛甲有限公司', '青岛甲有限公司'],
    ['甲\u200B有限公司', '甲有限公司'],
  ])('%s is known under %s', (printed, other) => {
    const known = { ...acceptEntries(factories([other])), schemes: [] };
    const { match, doubts, cells } = onlyEntry(factories([printed], { known }));
    expect([match.status, codesIn(doubts), cells[1]]).toEqual(['known', [], printed]);
  });
});

describe('a credit code', () => {
  const coded = (code: string | number) => {
    const rows = [['绿色工厂名单'], ['企业名称', '统一社会信用代码'], ['甲有限公司', code]];
    const { enterprise, doubts } = onlyEntry(readList(rows, recognised));
    const problems = doubts.map(({ params }) => ('problem' in params ? params.problem : undefined));
    return [enterprise?.creditCode, codesIn(doubts), problems];
  };

  it.each([
    [Number('914403001922038216'), undefined, 'digits-lost', undefined],
    ['9.14403E+17', undefined, 'digits-lost', undefined],
    ['000000000000000000', undefined, 'credit-code-wrong', 'zeros'],
    ['11010519491231002X', undefined, 'credit-code-wrong', 'resident'],
    ['440301103097413', undefined, 'credit-code-wrong', 'registration-number'],
    ['91350203M0001QKT19', '91350203M0001QKT19', 'credit-code-pilot', undefined],
  ])('%s is %s: %s', (code, kept, doubt, problem) => {
    expect(coded(code)).toEqual([kept, [doubt], [problem]]);
  });

  it('under two names, and a name with two codes, are doubted', () => {
    const [one, two] = ['914403001922038216', '91120118MA06R1D13A'];
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '批次', '统一社会信用代码'],
      ['甲有限公司', '1', one],
      ['乙有限公司', '1', one],
      ['甲有限公司', '2', two],
      ['甲有限公司天津分公司', '2', one],
    ];
    const { entries } = readList(rows, recognised);
    expect(entries.map(({ doubts }) => codesIn(doubts))).toEqual([
      [],
      ['code-repeated'],
      ['name-with-codes'],
      [],
    ]);
  });
});

describe('the tiers of a scheme of your own', () => {
  it('are read by their codes and labels', () => {
    const label = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
    const scheme = {
      id: 'stars',
      tiers: ['three-star', 'four-star'],
      heldAt: ['recognised'] as const,
      about: {
        labels: label('星级工厂'),
        tiers: { 'three-star': { labels: label('三星级') }, 'four-star': { labels: label('四星级') } },
        citations: [],
      },
    };
    const rows = [
      ['企业名称', '级别'],
      ['甲有限公司', '三星级'],
      ['乙有限公司', '四星級'],
      ['丙有限公司', 'four-star'],
    ];
    const options = {
      scheme: 'stars',
      schemes: [scheme],
      kind: 'factory',
      stage: 'recognised',
      announcedOn: '2024',
    } as const;
    expect(readList(rows, options).entries.map(({ event }) => event?.tier)).toEqual([
      'three-star',
      'four-star',
      'four-star',
    ]);
    const titled = readList([['三星级工厂名单'], ['企业名称'], ['甲有限公司']], options);
    expect(titled.entries[0]?.event?.tier).toBe('three-star');
  });
});

describe('what a list adds to a name', () => {
  it.each([
    ['甲有限公司（已撤销）', '甲有限公司', ['status-unclear']],
    ['甲有限公司(已注销)', '甲有限公司', ['status-unclear']],
    ['甲有限公司（2023年移出名单）', '甲有限公司', ['status-unclear']],
    ['甲有限公司（限期整改）', '甲有限公司', ['status-unclear']],
    ['甲有限公司（已撤销）（原乙有限公司）', '甲有限公司', ['status-unclear']],
    ['甲有限公司（原乙有限公司）（已撤销）', '甲有限公司', ['status-unclear']],
    ['甲有限公司*（已撤销）', '甲有限公司', ['cell-not-read', 'status-unclear']],
    ['甲有限公司（2020年更名）', '甲有限公司', ['cell-not-read']],
    ['甲有限公司（公示）', '甲有限公司', ['cell-not-read']],
    ['甲有限公司（第五批）', '甲有限公司', ['cell-not-read']],
    ['★甲有限公司', '甲有限公司', ['cell-not-read']],
    ['甲有限公司*', '甲有限公司', ['cell-not-read']],
    ['1.甲有限公司', '甲有限公司', []],
    ['（1）甲有限公司', '甲有限公司', []],
    ['①甲有限公司', '甲有限公司', []],
  ])('%s is told, and left out', (printed, name, codes) => {
    const entry = onlyEntry(factories([printed]));
    expect([entry.enterprise?.name, codesIn(entry.doubts)]).toEqual([name, codes]);
  });

  it.each([
    '甲有限公司（天津）',
    '甲有限公司（一期）',
    '甲有限公司（本部）',
    '3M中国有限公司',
    '360科技有限公司',
  ])('%s adds nothing', (name) => {
    const entry = onlyEntry(factories([name]));
    expect([entry.enterprise?.name, entry.doubts]).toEqual([name, []]);
  });

  it('is no former name where it says the new one', () => {
    const name = '甲有限公司（2020年更名为乙有限公司）';
    expect(codesIn(onlyEntry(factories([name])).doubts)).toEqual(['name-brackets']);
  });

  it('is told of a new name too', () => {
    const rows = [['绿色工厂更名名单'], ['原名称', '现名称'], ['甲有限公司', '★乙有限公司']];
    const entry = onlyEntry(readList(rows, recognised));
    expect([entry.rename?.to, codesIn(entry.doubts)]).toEqual(['乙有限公司', ['cell-not-read']]);
  });
});
