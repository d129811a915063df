import { acceptEntries, applyNotice, type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../support/records.js';
import { codesIn, doubtfulRows, factories, green, onlyEntry, recognised } from './support.js';

const header = ['序号', '地区', '工厂名称'];
const read = (rows: ListCell[][], more = {}) => readList(rows, { ...recognised, ...more });

describe('the header', () => {
  it.each([
    ['企业名称'],
    ['公司名称'],
    ['单位名称'],
    ['工厂名称'],
    ['企业'],
    ['企 业 名 称'],
    ['企業名稱'],
    ['name'],
  ])('names an enterprise as %s', (heading) => {
    const entry = onlyEntry(read([['绿色工厂名单'], ['地区', heading], ['天津', '甲有限公司']]));
    expect(entry.unit?.id).toBe('factory/120000/甲有限公司');
    expect(entry.doubts).toEqual([]);
  });

  it.each([['地区'], ['地 区'], ['省市'], ['省份'], ['地區']])('names a region as %s', (heading) => {
    expect(
      onlyEntry(read([['绿色工厂名单'], [heading, '企业名称'], ['天津', '甲有限公司']])).unit?.division,
    ).toBe('120000');
  });

  it.each([['第三方评价机构'], ['第三方评价机构名称'], ['第三方机构'], ['第三方机构名称']])(
    'names an evaluator as %s',
    (heading) => {
      const rows = [['绿色工厂名单'], ['企业名称', heading], ['甲有限公司', '国网（北京)院']];
      expect(onlyEntry(read(rows)).texts.evaluator).toBe('国网（北京)院');
    },
  );

  it('may use headings of one’s own, also hostile ones', () => {
    const headings = { __proto__: 'company', constructor: 'region', 主体: 'company' } as const;
    const rows = [['绿色工厂名单'], ['__proto__', 'constructor', '主体'], ['x', 'y', '甲有限公司']];
    const entry = onlyEntry(read(rows, { headings }));
    expect(entry.unit?.id).toBe('factory/甲有限公司');
    expect(codesIn(entry.doubts)).toEqual(['region-unknown']);
    expect({}).not.toHaveProperty('company');
  });

  it('may stand alone over one column', () => {
    expect(onlyEntry(read([['绿色工厂名单'], [], ['企业名称'], ['甲有限公司']])).at).toEqual({ row: 4 });
  });

  it('may change its order on a later page', () => {
    const rows = [
      ['绿色工厂名单'],
      header,
      [1, '天津', '甲有限公司'],
      ['工厂名称', '地区', '序号'],
      ['乙有限公司', '江苏', 2],
    ];
    expect(read(rows).entries.map(({ unit }) => unit?.id)).toEqual([
      'factory/120000/甲有限公司',
      'factory/320000/乙有限公司',
    ]);
  });

  it('that says one thing twice is read once', () => {
    const { doubts, entries } = read([
      ['绿色工厂名单'],
      ['序号', '企业名称', '企业名称'],
      [1, '甲有限公司', '乙有限公司'],
    ]);
    expect(doubts.map(({ code, at }) => [code, at])).toEqual([['heading-repeated', { row: 2, column: 3 }]]);
    expect(entries[0]?.enterprise?.name).toBe('甲有限公司');
  });

  it('that is missing leaves all rows unread, each marked and kept whole, and is told once for its sheet', () => {
    const rows = [
      ['甲有限公司', '天津'],
      ['乙有限公司', '江苏'],
    ];
    const { doubts, entries } = readList(
      [
        { name: '一', rows },
        { name: '二', rows: [['绿色工厂名单'], header, [1, '天津', '甲有限公司']] },
        { name: '三', rows: rows.slice(1) },
      ],
      recognised,
    );
    const missing = { code: 'header-missing', severity: 'error' };
    expect(doubts).toMatchObject([
      { ...missing, at: { sheet: '一', row: 1 }, params: { rows: 2 } },
      { ...missing, at: { sheet: '三', row: 1 }, params: { rows: 1 } },
    ]);
    expect(entries.flatMap((entry) => entry.doubts)).toEqual([]);
    expect(
      entries.map(({ at, cells, unit, unread }) => [at.sheet, at.row, cells, unread ?? unit?.id]),
    ).toEqual([
      ['一', 1, rows[0], 'header-missing'],
      ['一', 2, rows[1], 'header-missing'],
      ['二', 3, [1, '天津', '甲有限公司'], 'factory/120000/甲有限公司'],
      ['三', 1, rows[1], 'header-missing'],
    ]);
  });

  it('that is missing gives nothing that could be accepted', () => {
    const reading = read([['甲有限公司', '天津']]);
    expect(acceptEntries(reading, { when: () => true })).toEqual({ enterprises: [], units: [], events: [] });
    const { steps, events } = applyNotice({ units: [], events: [] }, reading);
    expect(steps).toMatchObject([{ at: { row: 1 }, unread: 'header-missing' }]);
    expect(events).toEqual([]);
  });

  it('that comes late is still found; what stands far above it is kept', () => {
    const above = Array.from({ length: 60 }, (_, at) => [`第 ${at} 段`]);
    const { entries, doubts, lines } = read([...above, ['绿色工厂名单'], header, [1, '天津', '甲有限公司']]);
    expect(entries.filter(({ unit }) => unit).map(({ at }) => at.row)).toEqual([63]);
    expect(entries.length + lines.length).toBe(63);
    expect(codesIn(doubts)).toEqual(['header-missing']);
  });
});

describe('the title', () => {
  it.each([
    ['绿色工厂', 'factory'],
    ['綠色工廠', 'factory'],
    ['绿色园区', 'park'],
    ['绿色工业园区', 'park'],
    ['绿色供应链管理示范企业', 'supply-chain'],
    ['綠色供應鏈管理企業', 'supply-chain'],
  ])('%s名单 tells the kind', (words, kind) => {
    expect(onlyEntry(read([[`2021年度${words}名单`], ['单位名称'], ['甲有限公司']])).unit?.kind).toBe(kind);
  });

  it('may be the name of the sheet', () => {
    const sheet = { name: '供应链', rows: [['单位名称'], ['甲有限公司']] };
    expect(onlyEntry(readList([sheet], recognised)).unit?.kind).toBe('supply-chain');
  });

  it('gives way to nothing but a column of kinds; the caller’s kind beats a heading', () => {
    const heading = ['园区名称'];
    const park = onlyEntry(read([heading, ['甲有限公司']]));
    expect(park.unit?.kind).toBe('park');
    const told = read([heading, ['甲有限公司']], { kind: 'supply-chain' });
    expect(onlyEntry(told).unit?.kind).toBe('supply-chain');
    expect(codesIn(told.doubts)).toEqual(['heading-misleading']);
    const titled = read([['绿色工厂名单'], heading, ['甲有限公司']], { kind: 'supply-chain' });
    expect(onlyEntry(titled).unit?.kind).toBe('factory');
    expect(codesIn(titled.doubts)).toEqual(['heading-misleading', 'title-differs']);
    const byRow = read([['绿色工厂名单'], ['单位名称', '类型'], ['甲', '绿色园区']]);
    expect(onlyEntry(byRow).unit?.kind).toBe('park');
  });

  it('that names several kinds tells none', () => {
    const reading = read([['绿色工厂、绿色园区名单'], ['单位名称'], ['甲有限公司'], ['乙有限公司']]);
    expect(reading.entries.map(({ unit, unread, doubts }) => [unit, unread, doubts])).toEqual([
      [undefined, 'kind-unknown', []],
      [undefined, 'kind-unknown', []],
    ]);
    expect(reading.doubts).toMatchObject([{ code: 'kind-unknown', params: { text: '', rows: 2 } }]);
  });

  it('tells stage, tier, year and batch where the caller does not', () => {
    const rows = [['关于2025年度第三批国家级绿色工厂名单的公示'], ['企业名称'], ['甲有限公司']];
    const { entries } = readList(rows, { scheme: 'green-manufacturing', announcedOn: '2025-12' });
    expect(entries[0]?.event).toMatchObject({
      stage: 'publicised',
      tier: 'national',
      listYear: 2025,
      batch: '3',
    });
    expect(entries[0]?.doubts).toEqual([]);
  });

  it('is doubted where the caller says otherwise', () => {
    const rows = [['2025年度省级智能工厂公示名单'], ['企业名称'], ['甲有限公司']];
    const { doubts, entries } = read(rows, { listYear: 2024 });
    const told = doubts.map(({ params }) =>
      'told' in params ? [params.field, params.told, params.printed] : [],
    );
    expect(told).toEqual([
      ['scheme', 'green-manufacturing', 'smart-factory'],
      ['tier', 'national', 'provincial'],
      ['stage', 'recognised', 'publicised'],
      ['listYear', '2024', '2025'],
    ]);
    expect(entries[0]?.event).toMatchObject({ tier: 'national', stage: 'recognised', listYear: 2024 });
  });

  it('between the rows begins another table, with or without a header of its own', () => {
    const rows = [
      ['附件1', null],
      ['绿色工厂名单', null],
      ['序号', '单位名称'],
      [1, '甲有限公司'],
      ['附件2'],
      ['绿色供应链管理企业名单'],
      [1, '乙有限公司'],
      ['绿色工业园区名单'],
      ['园区名称', '序号'],
      ['丙', 1],
    ];
    const reading = read(rows);
    expect(reading.entries.map(({ unit }) => unit?.kind)).toEqual(['factory', 'supply-chain', 'park']);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(reading.doubts).toEqual([]);
  });

  it('further away does not make a removal of what a nearer one lists', () => {
    const rows = [
      ['附件：1.绿色工厂名单 2.移出名单'],
      ['2021年度绿色工厂名单'],
      ['企业名称'],
      ['甲有限公司'],
    ];
    expect(onlyEntry(read(rows)).table).toBe('listed');
  });

  it('of strike-outs and new names at once leaves the rows unread', () => {
    const entry = onlyEntry(read([['移出及更名绿色工厂名单'], ['企业名称'], ['甲有限公司']]));
    expect(entry.unit).toBeUndefined();
    expect(codesIn(entry.doubts)).toEqual(['table-unclear']);
  });

  it('of strike-outs in public notice is doubted', () => {
    const entry = onlyEntry(read([['移出绿色工厂名单公示'], ['企业名称'], ['甲有限公司']]));
    expect(entry.event?.stage).toBe('removed');
    expect(codesIn(entry.doubts)).toEqual(['stage-unclear']);
  });
});

describe('a row', () => {
  it('keeps its cells as they were given', () => {
    const cells = ['１', ' 天津 ', 'TCL 空调器（中山）有限公司 ', undefined, null];
    const entry = onlyEntry(read([['绿色工厂名单'], header, cells]));
    expect(entry.cells).toBe(cells);
    expect(entry.enterprise).toEqual({
      kind: 'enterprise',
      id: 'enterprise/TCL空调器(中山)有限公司',
      name: 'TCL 空调器（中山）有限公司',
    });
    expect(entry.doubts).toEqual([]);
  });

  it('without a stage is assumed to be recognised, and says so', () => {
    const rows = [['绿色工厂名单'], ['企业名称'], ['甲有限公司'], ['乙有限公司']];
    const { entries, doubts } = readList(rows, green);
    expect(entries.map(({ event, doubts: own }) => [event?.stage, own])).toEqual([
      ['recognised', []],
      ['recognised', []],
    ]);
    expect(doubts).toMatchObject([
      { code: 'stage-assumed', assumed: 'recognised', at: { row: 3 }, params: { rows: 2 } },
    ]);
  });

  it.each([
    ['公示', 'publicised', []],
    ['拟入选公示', 'publicised', []],
    ['公布', 'recognised', []],
    ['认定', 'recognised', []],
    ['培育名单', 'cultivating', []],
    ['recognised', 'recognised', []],
    ['拟认定', 'publicised', ['stage-unclear']],
    ['培育', 'recognised', ['stage-unclear']],
    ['推荐公示', 'publicised', ['stage-unclear']],
  ])('says %s for its stage', (text, stage, doubts) => {
    const entry = onlyEntry(readList([['绿色工厂名单'], ['企业名称', '阶段'], ['甲有限公司', text]], green));
    expect(entry.event?.stage).toBe(stage);
    expect(codesIn(entry.doubts)).toEqual(doubts);
  });

  it('without tier or day gives a unit, and no event', () => {
    const reading = readList([['绿色工厂名单'], ['企业名称'], ['甲有限公司']], {
      scheme: 'green-manufacturing',
      stage: 'recognised',
    });
    const [entry] = reading.entries;
    expect(entry?.unit).toBeDefined();
    expect(entry?.event).toBeUndefined();
    expect(codesIn(reading.doubts)).toEqual(['day-missing', 'tier-missing']);
  });

  it.each([
    ['2022年1月15日', '2022-01-15', []],
    [44576, '2022-01-15', []],
    [new Date('2022-01-15T00:00:00Z'), '2022-01-15', []],
    [2022, '2022', []],
    ['近日', '2022-01-15', ['day-unreadable']],
  ])('says %s for its day', (cell, on, doubts) => {
    const entry = onlyEntry(read([['绿色工厂名单'], ['企业名称', '公布日期'], ['甲有限公司', cell]]));
    expect(entry.event?.on).toBe(on);
    expect(codesIn(entry.doubts)).toEqual(doubts);
  });

  it('names a tier as its jurisdiction does', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '级别'], ['甲有限公司', '市级']];
    const tierIn = (jurisdiction?: string) => {
      const entry = onlyEntry(read(rows, { jurisdiction }));
      return [entry.event?.tier, codesIn(entry.doubts)];
    };
    expect(tierIn('120000')).toEqual(['provincial', []]);
    expect(tierIn('320000')).toEqual(['local', []]);
    expect(tierIn()).toEqual([undefined, ['tier-unknown']]);
    const unknown = [['绿色工厂名单'], ['企业名称', '认定级别'], ['甲有限公司', '一级']];
    expect(read(unknown, { jurisdiction: '120000' }).entries[0]?.doubts).toMatchObject([
      { code: 'tier-unknown', params: { scheme: 'green-manufacturing', jurisdiction: '120000' } },
    ]);
    const titled = read([['市级绿色工厂名单'], ['企业名称'], ['甲有限公司']], { jurisdiction: '120000' });
    expect(titled.doubts.map(({ params }) => params)).toEqual([
      {
        ...{ field: 'tier', told: 'national', printed: 'provincial' },
        ...{ scheme: 'green-manufacturing', jurisdiction: '120000' },
      },
    ]);
  });

  it.each([
    ['smart-factory', undefined, '卓越级', 'excellent'],
    ['smart-factory', undefined, '優秀', undefined],
    ['lighthouse', undefined, '卓越级', undefined],
    ['tianjin-workshop', undefined, 'digital-workshop', 'digital-workshop'],
    ['tianjin-workshop', undefined, '数字化车间', undefined],
  ])('of %s names its tier as the scheme does', (scheme, tier, text, found) => {
    const rows = [
      ['企业名称', '级别'],
      ['甲有限公司', text],
    ];
    const entry = onlyEntry(readList(rows, { ...recognised, scheme, tier, kind: 'factory' }));
    expect(entry.event?.tier).toBe(found);
  });

  it.each([
    ['2025年度卓越级智能工厂名单', 'excellent'],
    ['卓越级、领航级智能工厂名单', undefined],
  ])('is of the tier that the title %s tells', (title, tier) => {
    const rows = [[title], ['企业名称', '工厂名称'], ['甲有限公司', '乙智能工厂']];
    const reading = readList(rows, { scheme: 'smart-factory', stage: 'recognised', announcedOn: '2025' });
    expect(onlyEntry(reading).event?.tier).toBe(tier);
    expect(codesIn(reading.doubts)).toEqual(tier === undefined ? ['tier-missing'] : []);
  });

  it.each([
    ['9112', 'length'],
    ['91120118MA06R1D1IA', 'character'],
  ])('with the credit code %s is doubted', (code, problem) => {
    const rows = [['绿色工厂名单'], ['企业名称', '统一社会信用代码'], ['甲有限公司', code]];
    expect(onlyEntry(read(rows)).doubts).toMatchObject([{ code: 'credit-code-wrong', params: { problem } }]);
  });

  it('names places by every label of the lists', () => {
    const divisionOf = (label: string) =>
      onlyEntry(read([['绿色工厂名单'], ['地区', '企业名称'], [label, '甲有限公司']])).unit?.division;
    expect(['内蒙', '内蒙古', '内蒙古自治区'].map(divisionOf)).toEqual(['150000', '150000', '150000']);
    expect(['兵团', '新疆兵团', '新疆生产建设兵团'].map(divisionOf)).toEqual(['XPCC', 'XPCC', 'XPCC']);
    expect(['大连', '宁波', '厦门', '青岛', '深圳', '廈門'].map(divisionOf)).toEqual([
      '210200',
      '330200',
      '350200',
      '370200',
      '440300',
      '350200',
    ]);
  });

  it('whose region is empty where each row prints its own is doubted, not filled', () => {
    const rows = [
      ['绿色工厂名单'],
      ['地区', '企业名称'],
      ['天津', '甲有限公司'],
      ['天津', '乙有限公司'],
      ['', '丙有限公司'],
    ];
    expect(doubtfulRows(read(rows))).toEqual([[5, 'region-missing']]);
  });

  it('fills no district into another region', () => {
    const rows = [
      ['绿色工厂名单'],
      ['地区', '区县', '企业名称'],
      ['天津', '宝坻区', '甲有限公司'],
      ['', '', '乙有限公司'],
      ['江苏', '', '丙有限公司'],
    ];
    const { entries } = read(rows, { fillDown: true });
    expect(entries.map(({ unit }) => unit?.division)).toEqual(['120115', '120115', '320000']);
  });

  it('may tell its industry by code, its zone and its former name', () => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '行业', '开发区', '曾用名'],
      ['甲有限公司', 'C38', '某开发区', '乙有限公司'],
      ['丙有限公司', '机械', '', ''],
    ];
    const [first, second] = read(rows).entries;
    expect(first?.unit).toMatchObject({ industry: 'C38', zone: '某开发区' });
    expect(first?.enterprise?.formerNames).toEqual([{ name: '乙有限公司' }]);
    expect(second?.unit).not.toHaveProperty('industry');
    expect(second?.texts.industry).toBe('机械');
  });

  it('of a factory beside its enterprise bears both names', () => {
    const rows = [['绿色工厂名单'], ['企业名称', '工厂名称'], ['甲有限公司', '一厂']];
    expect(onlyEntry(read(rows)).unit).toEqual({
      kind: 'factory',
      id: 'factory/甲有限公司/一厂',
      enterprise: 'enterprise/甲有限公司',
      name: '一厂',
    });
  });

  it('of a supply chain or a product may be a branch’s', () => {
    const branch = '甲有限公司乙分公司';
    const chain = onlyEntry(read([['绿色供应链管理企业名单'], ['企业名称'], [branch]]));
    expect(chain.unit).toMatchObject({ name: branch, enterprise: 'enterprise/甲有限公司' });
    const product = onlyEntry(read([['绿色设计产品名单'], ['企业名称', '产品名称'], [branch, '丙']]));
    expect(product.unit).toMatchObject({ name: '丙', enterprise: 'enterprise/甲有限公司' });
    expect(codesIn(product.doubts)).toEqual(['branch-unclear']);
  });

  it.each([
    ['宝钢', ['name-short']],
    ['长飞公司', ['name-short']],
    ['某分公司', ['branch-unclear']],
    ['甲有限公司第二车间', ['branch-unclear', 'name-short']],
    ['徐工（徐州重型机械有限公司）', ['name-brackets']],
    ['宝胜集团有限公司（宝胜科技创新股份有限公司）', ['former-name-assumed']],
    ['甲\uFFFD有限公司', ['character-lost']],
    ['鴻富錦精密電子(成都)有限公司', ['name-traditional']],
    ['#REF!', ['formula-error', 'row-unreadable']],
    ['——', ['row-unreadable']],
    ['nan', ['line-not-read']],
  ])('that names %s is doubted', (name, codes) => {
    const [entry] = factories([name]).entries;
    expect(codesIn(entry?.doubts ?? [])).toEqual(codes);
  });

  it.each([
    ['首钢京唐钢铁联合有限责任公司'],
    ['长沙卷烟厂'],
    ['Bosch GmbH'],
    ['甲有限公司(普通合伙)'],
    ['松下·万宝（广州）压缩机有限公司'],
    ['甲集团公司乙有限公司'],
  ])('that names %s is not doubted', (name) => {
    expect(onlyEntry(factories([name])).doubts).toEqual([]);
  });

  it('that repeats a name is doubted, and told where it stood', () => {
    const { entries } = factories(['甲（北京）有限公司', '乙有限公司', '甲(北京) 有限公司']);
    expect(entries[2]?.doubts).toMatchObject([
      {
        code: 'name-repeated',
        at: { row: 5, column: 2 },
        params: { name: '甲(北京) 有限公司', row: 3, sheet: null },
      },
    ]);
  });

  it('that repeats enterprise, product and model is doubted', () => {
    const product = (model: string) => ['甲有限公司', '洗衣液', model];
    const rows = [
      ['绿色设计产品名单'],
      ['企业名称', '产品名称', '产品型号'],
      product('A'),
      product('B'),
      product('A'),
    ];
    expect(doubtfulRows(read(rows))).toEqual([[5, 'name-repeated']]);
  });

  it('with more cells than headings, or a line that is none, is kept and doubted', () => {
    const rows = [
      ['绿色工厂名单'],
      ['序号', '企业名称'],
      [1, '甲有限公司', '', '多'],
      ['注：排名不分先后'],
      ['2', '', ''],
    ];
    const reading = read(rows);
    expect(doubtfulRows(reading)).toEqual([
      [3, 'row-ragged'],
      [5, 'line-not-read'],
    ]);
    expect(reading.entries[0]?.unit).toBeDefined();
  });

  it.each([
    [[1, 2, 4], [[5, 'numbering-gap']]],
    [[1, '', 3], []],
    [[1, 2, 1], [[5, 'numbering-back']]],
    [['一', '（2）', '３.'], []],
    [[1, 'x', 3], [[4, 'number-unreadable']]],
    [[2, 3, 4], [[3, 'numbering-gap']]],
  ])('follows the numbers %j', (numbers, doubts) => {
    const rows = numbers.map((number, at) => [number, `第${at}号有限公司`]);
    expect(doubtfulRows(read([['绿色工厂名单'], ['序号', '企业名称'], ...rows]))).toEqual(doubts);
  });

  it('takes document and decider from the caller', () => {
    const document = { title: '关于公布2021年度绿色制造名单的通知' };
    expect(
      onlyEntry(factories(['甲有限公司'], { document, decidedBy: '工业和信息化部' })).event,
    ).toMatchObject({ document, decidedBy: '工业和信息化部' });
  });

  it('names its recommender, known or not', () => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '推荐单位'],
      ['甲有限公司', '某某办公室'],
      ['乙有限公司', '某某集团'],
    ];
    const reading = read(rows);
    expect(doubtfulRows(reading)).toEqual([[3, 'recommender-unknown']]);
    expect(reading.entries.map(({ event }) => event?.recommendedBy)).toEqual(['某某办公室', '某某集团']);
  });
});

describe('a caller’s mistake', () => {
  it.each([
    [{ scheme: 'x' }, 'unknown-scheme'],
    [{ scheme: 'smart-factory', tier: 'national' }, 'tier-not-of-scheme'],
    [{ scheme: 'smart-factory', announcedOn: '2022-13' }, 'invalid-day'],
    [{ scheme: 'smart-factory', jurisdiction: '天津' }, 'unknown-term'],
  ])('%j is refused', (options, code) => {
    expect(refusalOf(() => readList([], options)).code).toBe(code);
  });
});
