import type { Enterprise, RegistryEvent, Unit } from 'green-manufacturing-registry';
import { type ListCell, type ListEntry, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { enterprise, factory, park, product, renamed, supplyChain } from '../../support/records.js';
import { codesIn, onlyEntry, recognised } from './support.js';

type Known = { units: Unit[]; enterprises?: Enterprise[]; events?: RegistryEvent[] };

/** Reads one row under a header against a register. */
function matched(known: Known, row: Record<string, ListCell>, more = {}): ListEntry {
  const rows = [Object.keys(row), Object.values(row)];
  const source = { enterprises: [], events: [], ...known };
  return onlyEntry(readList(rows, { ...recognised, kind: 'factory', known: source, ...more }));
}

/** Status, candidates and codes of doubts. */
function outcome({ match, doubts }: ListEntry) {
  return [match.status, match.candidates, codesIn(doubts)];
}

const alpha = enterprise('e1', { name: '甲（天津）有限公司', creditCode: '91120118MA06R1D13A' });
const known = { units: [factory('f1', { division: '120115' })], enterprises: [alpha] };

describe('a name', () => {
  it('matches in its normal form, and unit, enterprise and event bear the known ids', () => {
    const entry = matched(known, { 企业名称: ' 甲 (天津)有限公司' });
    expect(outcome(entry)).toEqual(['known', ['f1'], []]);
    expect(entry).toMatchObject({
      match: { enterprise: 'e1' },
      unit: { id: 'f1', enterprise: 'e1' },
      enterprise: { id: 'e1' },
      event: { unit: 'f1' },
    });
  });

  it.each([['甲（天津）'], ['甲'], ['甲（天津）有限公司分公司'], ['新甲（天津）有限公司']])(
    'matches as a whole only, so that %s does not',
    (name) => {
      expect(matched(known, { 企业名称: name }).match).toMatchObject({ status: 'new', candidates: [] });
    },
  );

  it('matches within its kind', () => {
    expect(matched(known, { 企业名称: '甲（天津）有限公司' }, { kind: 'supply-chain' }).match).toEqual({
      status: 'new',
      candidates: [],
      enterprise: 'e1',
    });
  });

  it('matches a park by its own name and a branch by its own', () => {
    const units = [
      park('p1', { name: '乙园区' }),
      factory('f2', { name: '甲（天津）有限公司一厂', branch: true }),
    ];
    const source = { units, enterprises: [alpha] };
    expect(outcome(matched(source, { 园区名称: '乙园区' }, { kind: 'park' }))).toEqual(['known', ['p1'], []]);
    expect(outcome(matched(source, { 企业名称: '甲（天津）有限公司一厂' }))).toEqual(['known', ['f2'], []]);
  });

  it('of a factory beside its enterprise matches that factory of that enterprise', () => {
    const units = [
      factory('f1', { name: '一厂' }),
      factory('f2', { name: '二厂' }),
      factory('f3', { name: '一厂', enterprise: 'e2' }),
    ];
    const source = { units, enterprises: [alpha, enterprise('e2', { name: '乙有限公司' })] };
    const row = (name: string) => matched(source, { 企业名称: '甲（天津）有限公司', 工厂名称: name });
    expect(outcome(row('一厂'))).toEqual(['known', ['f1'], []]);
    expect(outcome(row('三厂'))).toEqual(['new', [], []]);
  });
});

describe('a region', () => {
  it.each([
    ['天津', 'known'],
    ['', 'known'],
    ['江苏', 'new'],
  ])('%s against a district of Tianjin', (region, status) => {
    const entry = matched(known, { 地区: region, 企业名称: '甲（天津）有限公司' });
    expect(entry.match.status).toBe(status);
    if (status === 'new') {
      expect(entry.doubts).toMatchObject([{ code: 'known-elsewhere', params: { candidates: ['f1'] } }]);
    }
  });

  it.each([
    ['浙江', '330200'],
    ['宁波', '330000'],
    ['新疆', 'XPCC'],
    ['兵团', '659012'],
    ['天津', undefined],
  ])('%s may hold a unit of %s', (region, division) => {
    const units = [factory('f1', division === undefined ? {} : { division })];
    expect(
      matched({ units, enterprises: [alpha] }, { 地区: region, 企业名称: '甲（天津）有限公司' }).match.status,
    ).toBe('known');
  });

  it('tells two units of one name apart; without one both are candidates and none is picked', () => {
    const units = [factory('f2', { division: '320000' }), factory('f1', { division: '120000' })];
    const source = { units, enterprises: [alpha] };
    expect(outcome(matched(source, { 地区: '江苏', 企业名称: '甲（天津）有限公司' }))).toEqual([
      'known',
      ['f2'],
      [],
    ]);
    const open = matched(source, { 企业名称: '甲（天津）有限公司' });
    expect(outcome(open)).toEqual(['ambiguous', ['f1', 'f2'], ['match-ambiguous']]);
    expect(open.unit?.id).toBe('factory/甲(天津)有限公司');
  });
});

describe('a former name', () => {
  const events = [renamed('e1', '乙有限公司', '2021-06')];

  it('matches and is a doubt with the name in force', () => {
    const entry = matched({ ...known, events }, { 企业名称: '甲（天津）有限公司' });
    expect(outcome(entry)).toEqual(['renamed', ['f1'], ['known-by-former-name']]);
    expect(entry.doubts).toMatchObject([{ assumed: 'f1', params: { id: 'f1', nameNow: '乙有限公司' } }]);
  });

  it('is one on the day of the list only', () => {
    const at = (announcedOn: string) =>
      matched({ ...known, events }, { 企业名称: '甲（天津）有限公司' }, { announcedOn }).match.status;
    expect([at('2021-05-31'), at('2021-06-15'), at('2021-07-01')]).toEqual(['known', 'known', 'renamed']);
  });

  it('printed in brackets, or kept with the enterprise, matches too', () => {
    expect(outcome(matched(known, { 企业名称: '丙有限公司（原甲（天津）有限公司）' }))).toEqual([
      'renamed',
      ['f1'],
      ['known-by-former-name'],
    ]);
    const kept = {
      units: [factory('f1')],
      enterprises: [enterprise('e1', { name: '乙有限公司', formerNames: [{ name: '丁有限公司' }] })],
    };
    expect(outcome(matched(kept, { 企业名称: '丁有限公司' }))).toEqual([
      'renamed',
      ['f1'],
      ['known-by-former-name'],
    ]);
  });

  it('that another unit bears now makes both candidates', () => {
    const source = {
      units: [factory('f1'), factory('f2', { enterprise: 'e2' })],
      enterprises: [alpha, enterprise('e2', { name: '甲（天津）有限公司' })],
      events,
    };
    const entry = matched(source, { 企业名称: '甲（天津）有限公司' });
    expect(outcome(entry)).toEqual(['ambiguous', ['f1', 'f2'], ['enterprise-ambiguous', 'match-ambiguous']]);
  });

  it('of the enterprise alone is told as well', () => {
    const entry = matched({ units: [], enterprises: [alpha], events }, { 企业名称: '甲（天津）有限公司' });
    expect(entry.match).toEqual({ status: 'new', candidates: [], enterprise: 'e1' });
    expect(entry.doubts).toMatchObject([{ code: 'known-by-former-name', params: { id: 'e1' } }]);
  });
});

describe('a credit code', () => {
  it('matches exactly, whatever the name', () => {
    const row = { 企业名称: '新名有限公司', 统一社会信用代码: '91120118MA06R1D13A' };
    const entry = matched(known, row);
    expect(outcome(entry)).toEqual(['renamed', ['f1'], ['known-by-code']]);
    expect(outcome(matched(known, { ...row, 企业名称: '甲（天津）有限公司' }))).toEqual([
      'known',
      ['f1'],
      [],
    ]);
  });

  it('of an enterprise with several nameless units leaves it open', () => {
    const units = [factory('f1'), factory('f2')];
    const row = { 企业名称: '新名有限公司', 统一社会信用代码: '91120118MA06R1D13A' };
    expect(outcome(matched({ units, enterprises: [alpha] }, row))).toEqual([
      'ambiguous',
      ['f1', 'f2'],
      ['known-by-code', 'match-ambiguous'],
    ]);
  });

  it('that differs parts two of one name', () => {
    const row = { 企业名称: '甲（天津）有限公司', 统一社会信用代码: '914403001922038216' };
    expect(outcome(matched(known, row))).toEqual(['new', [], ['code-differs']]);
  });

  it('finds the enterprise of a new unit', () => {
    const row = { 企业名称: '新名有限公司', 统一社会信用代码: '91120118MA06R1D13A' };
    const entry = matched({ units: [], enterprises: [alpha] }, row);
    expect(entry.unit).toMatchObject({ enterprise: 'e1' });
    expect(outcome(entry)).toEqual(['new', [], ['known-by-code']]);
  });
});

describe('a product', () => {
  const owner = enterprise('e1', { name: '甲有限公司' });
  const source = {
    units: [
      product('d1', { name: '洗衣液', model: 'A', standard: 'T/CPCIF 0011-2018' }),
      product('d2', { name: '洗衣液', model: '-' }),
    ],
    enterprises: [owner],
  };
  const row = (more: Record<string, ListCell>) =>
    matched(source, { 企业名称: '甲有限公司', 产品名称: '洗衣液', ...more }, { kind: 'product' }).match;

  it('is matched by enterprise, name, model and standard together', () => {
    expect(row({ 产品型号: 'A' }).candidates).toEqual(['d1']);
    expect(row({ 产品型号: 'A', 评价标准: 'TCPCIF/0011－2018' }).candidates).toEqual(['d1']);
    expect(row({ 产品型号: 'A', 评价标准: 'GB/T 32161-2015' }).status).toBe('new');
    expect(row({ 产品型号: '' }).candidates).toEqual(['d2']);
    expect(row({ 产品型号: 'B' }).status).toBe('new');
  });
});

describe('a name in traditional characters', () => {
  const source = (name: string) => ({ units: [factory('f1')], enterprises: [enterprise('e1', { name })] });

  it('matches after folding, and is a doubt that tells as what it was compared', () => {
    const entry = matched(source('施耐德电气制造（武汉）有限公司'), {
      企业名称: '施耐德電氣制造(武漢)有限公司',
    });
    expect(outcome(entry)).toEqual(['known', ['f1'], ['known-by-folding', 'name-traditional']]);
    expect(entry.doubts[0]?.params).toEqual({
      name: '施耐德電氣制造(武漢)有限公司',
      simplified: '施耐德电气制造(武汉)有限公司',
    });
  });

  it('is kept as printed', () => {
    expect(matched(source('乙有限公司'), { 企业名称: '鴻海有限公司' }).enterprise?.name).toBe('鴻海有限公司');
  });

  it.each([
    ['鳳凰電纜有限公司', '凤凰电缆有限公司'],
    ['鱷魚有限公司', '鳄鱼有限公司'],
    ['氫能源不鏽鋼有限公司', '氢能源不锈钢有限公司'],
  ])('%s is found under %s', (printed, simplified) => {
    const entry = matched(source(simplified), { 企业名称: printed });
    expect(outcome(entry)).toEqual(['known', ['f1'], ['known-by-folding', 'name-traditional']]);
  });

  it('is none where simplified names use its characters as well', () => {
    expect(matched(source('甲'), { 企业名称: '乾照光电股份有限公司' }).doubts).toEqual([]);
  });

  it('is told from one with 昇, which simplified names use as well', () => {
    expect(matched(source('甲'), { 企业名称: '昇兴有限公司' }).doubts).toEqual([]);
  });
});

describe('a decision', () => {
  const source = {
    units: [factory('f1'), factory('f2')],
    enterprises: [alpha, enterprise('e9', { name: '其他有限公司' })],
  };
  const key = 'factory/甲(天津)有限公司';
  const decided = (id: string, more = {}) =>
    matched(source, { 企业名称: '甲（天津）有限公司' }, { decisions: { [key]: id }, ...more });

  it('settles what is open', () => {
    expect(outcome(decided('f2'))).toEqual(['known', ['f2'], []]);
    expect(outcome(decided(key))).toEqual(['new', [], []]);
  });

  it('for what the register does not hold is a doubt', () => {
    expect(outcome(decided('f9'))).toEqual(['new', [], ['decision-unknown']]);
  });

  it('under a hostile key changes nothing', () => {
    expect(
      matched(source, { 企业名称: '甲（天津）有限公司' }, { decisions: JSON.parse('{"__proto__":"f1"}') })
        .match.status,
    ).toBe('ambiguous');
  });
});

describe('a supply chain', () => {
  it('is matched apart from the factory of its enterprise', () => {
    const source = { units: [factory('f1'), supplyChain('s1')], enterprises: [alpha] };
    expect(
      matched(source, { 企业名称: '甲（天津）有限公司' }, { kind: 'supply-chain' }).match.candidates,
    ).toEqual(['s1']);
  });

  it('that was transferred is found under both owners', () => {
    const events: RegistryEvent[] = [{ type: 'transferred', unit: 's1', to: 'e2', on: '2020' }];
    const source = {
      units: [supplyChain('s1')],
      enterprises: [alpha, enterprise('e2', { name: '乙有限公司' })],
      events,
    };
    const under = (name: string) => matched(source, { 企业名称: name }, { kind: 'supply-chain' });
    expect(outcome(under('乙有限公司'))).toEqual(['known', ['s1'], []]);
    expect(under('乙有限公司').match.enterprise).toBe('e2');
    expect(outcome(under('甲（天津）有限公司'))).toEqual(['renamed', ['s1'], ['known-by-former-name']]);
  });
});
