import { normalizeName } from 'green-manufacturing-registry';
import { type Doubt, type ListCell, type ReadListOptions, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, doubtfulRows, factories, onlyEntry, recognised, tally, unitsIn } from './support.js';

// One test for each mess that was found in the published lists, in the words that were found.

const read = (rows: ListCell[][], more: Partial<ReadListOptions> = {}) =>
  readList(rows, { ...recognised, ...more });
const nameIn = (name: string) => onlyEntry(factories([name]));
const productRows = (...rows: ListCell[][]) => read([['2021年度绿色设计产品名单'], ...rows]);
const productHeader = ['序号', '企业名称', '产品名称', '产品型号', '推荐单位'];
const whereOf = (doubts: readonly Doubt[], code: string) =>
  doubts.filter((doubt) => doubt.code === code).map(({ at, params }) => [at.row, params]);

describe('the headings of the published lists', () => {
  it.each([
    ['绿色工厂 2021', '2021年度绿色工厂名单', '序号,地区,工厂名称,第三方评价机构名称', 'factory'],
    ['绿色工厂, batches 1 and 2', '绿色工厂名单', '序号,地区,工厂名称,行业,第三方评价机构名称', 'factory'],
    ['绿色工业园区 2021', '绿色工业园区名单', '序号,地区,园区名称', 'park'],
    ['绿色园区', '绿色园区名单', '序号,地 区,园区', 'park'],
    ['绿色供应链 2021', '绿色供应链管理企业名单', '序号,地区,园区名称', 'supply-chain'],
    ['绿色供应链, before', '绿色供应链管理示范企业名单', '序号,省市,企业名称,第三方机构', 'supply-chain'],
    ['宁海', '三星级绿色工厂名单', '序号,乡镇街道,单位名称,类型,备注', 'factory'],
    ['江苏 2026', '先进级智能工厂拟入选公示名单', '序号,企业名称,工厂名称', 'smart-factory'],
    ['武汉', '标杆智能工厂名单', '序号,企业,分数', 'smart-factory'],
  ])('of %s are all known', (_, title, headings, kind) => {
    const header = headings.split(',');
    const row = header.map((heading) => {
      if (heading === '序号') return '1';
      if (/地|省/.test(heading)) return '天津';
      return /企业|园区|单位|^工厂名称/.test(heading) ? `甲${heading}有限公司` : `乙${heading}`;
    });
    const scheme = kind === 'smart-factory' ? { scheme: kind, tier: 'advanced' } : {};
    const entry = onlyEntry(read([[title], header, row], scheme));
    // Every cell is in the texts: no heading was passed over.
    expect(Object.values(entry.texts).sort()).toEqual([...row].sort());
    expect(entry.unit?.kind).toBe(kind === 'smart-factory' ? 'factory' : kind);
  });

  it('of 绿色设计产品 are all known', () => {
    const row = ['1', '甲有限公司', '洗衣液', 'A', '天津市工业和信息化局'];
    const entry = onlyEntry(productRows(productHeader, row));
    expect(entry.texts).toEqual({
      sequence: '1',
      name: '甲有限公司',
      product: '洗衣液',
      model: 'A',
      recommender: '天津市工业和信息化局',
    });
  });
});

describe('the forty labels of regions', () => {
  // As printed, and as GB/T 2260 codes the place.
  const labels = {
    ...{ 江苏: '320000', 广东: '440000', 山东: '370000', 浙江: '330000', 河南: '410000', 安徽: '340000' },
    ...{ 河北: '130000', 天津: '120000', 湖南: '430000', 北京: '110000', 四川: '510000', 福建: '350000' },
    ...{ 江西: '360000', 湖北: '420000', 上海: '310000', 新疆: '650000', 云南: '530000', 内蒙古: '150000' },
    ...{ 广西: '450000', 陕西: '610000', 山西: '140000', 深圳: '440300', 辽宁: '210000', 重庆: '500000' },
    ...{ 甘肃: '620000', 宁波: '330200', 黑龙江: '230000', 贵州: '520000', 宁夏: '640000', 厦门: '350200' },
    ...{ 吉林: '220000', 青岛: '370200', 青海: '630000', 大连: '210200', 海南: '460000', 内蒙: '150000' },
    ...{ 西藏: '540000', 新疆兵团: 'XPCC', 兵团: 'XPCC', 新疆生产建设兵团: 'XPCC' },
  };

  it('are all known, in two scripts and with spaces', () => {
    expect(Object.keys(labels)).toHaveLength(40);
    const rows = Object.keys(labels).flatMap((label) => [label, [...label].join(' ')]);
    const reading = read([
      ['绿色工厂名单'],
      ['地区', '企业名称'],
      ...rows.map((label, at) => [label, `第${at}号有限公司`]),
    ]);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(unitsIn(reading).map((unit) => unit?.division)).toEqual(
      Object.values(labels).flatMap((code) => [code, code]),
    );
  });
});

describe('brackets and spaces', () => {
  it.each([
    ['广州立白(番禺)有限公司', '广州立白（番禺）有限公司'],
    ['国网（北京)节能设计研究院有限公司', '国网（北京）节能设计研究院有限公司'],
    ['TCL 空调器（中山）有限公司', 'TCL空调器（中山）有限公司'],
    ['日立电梯 （ 成都 ） 有限公司', '日立电梯（成都）有限公司'],
    ['江苏太古可口可乐饮料有限 公司', '江苏太古可口可乐饮料有限公司'],
    ['江苏太古可口可乐饮料有限\n公司', '江苏太古可口可乐饮料有限公司'],
    ['北京 ABB 低压电器有限公司', '北京ABB低压电器有限公司'],
    ['深圳创维-RGB 电子有限公司', '深圳创维-RGB电子有限公司'],
  ])('of %j do not part it from %j', (one, other) => {
    const [first, second] = factories([one, other]).entries;
    expect(first?.enterprise?.name).toBe(one);
    expect(second?.unit?.id).toBe(first?.unit?.id);
    expect(codesIn(second?.doubts ?? [])).toEqual(['name-repeated']);
  });

  it('between Latin words are kept apart', () => {
    expect(nameIn('ABB  Low Voltage').unit?.id).toBe('factory/ABB Low Voltage');
  });

  it('do not make two evaluators of one, where names are compared', () => {
    const evaluators = ['国网（北京）节能设计研究院有限公司', '国网(北京) 节能设计研究院有限公司'];
    const rows = evaluators.map((evaluator, at) => [`第${at}号有限公司`, evaluator]);
    const { entries } = read([['绿色工厂名单'], ['企业名称', '第三方评价机构'], ...rows]);
    const texts = entries.map(({ texts: { evaluator = '' } }) => evaluator);
    expect(texts).toEqual(evaluators);
    expect(new Set(texts.map(normalizeName)).size).toBe(1);
  });
});

describe('old names in brackets', () => {
  it.each([
    ['龙竹科技集团股份有限公司（原福建龙泰竹家居股份有限公司）', '福建龙泰竹家居股份有限公司', []],
    ['龙竹科技集团股份有限公司（原福建龙泰竹家居股份有限\n公司）', '福建龙泰竹家居股份有限\n公司', []],
    ['宝胜集团有限公司（宝胜科技创新股份有限公司）', '宝胜科技创新股份有限公司', ['former-name-assumed']],
  ])('%j', (name, former, codes) => {
    const entry = nameIn(name);
    expect(entry.enterprise?.formerNames).toEqual([{ name: former }]);
    expect(codesIn(entry.doubts)).toEqual(codes);
    expect(entry.cells[1]).toBe(name);
  });

  it.each([['（原乙有限公司、丙有限公司）'], ['（原乙有限公司；丙有限公司）']])(
    '%s that name two are left as they are, and doubted',
    (brackets) => {
      const entry = nameIn(`甲有限公司${brackets}`);
      expect(entry.enterprise).toMatchObject({ name: `甲有限公司${brackets}` });
      expect(codesIn(entry.doubts)).toContain('name-brackets');
    },
  );

  it('are none where a park names its parts', () => {
    const name = '天津港保税区（空港、临港片区）';
    const entry = onlyEntry(read([['绿色园区名单'], ['园区名称'], [name]]));
    expect(entry.unit?.name).toBe(name);
    expect(entry.doubts).toEqual([]);
  });
});

describe('branches', () => {
  it.each([['佛山'], ['天津'], ['青岛']])('一汽-大众汽车有限公司%s分公司 is a unit of its own', (city) => {
    const name = `一汽-大众汽车有限公司 ${city}分公司`;
    expect(nameIn(name)).toMatchObject({
      unit: { kind: 'factory', name, branch: true, enterprise: 'enterprise/一汽-大众汽车有限公司' },
      doubts: [],
    });
  });

  it.each([['甲有限公司乙工厂'], ['甲有限公司乙厂'], ['甲有限公司乙基地']])('%s is one too', (name) => {
    expect(nameIn(name).unit).toMatchObject({ name, branch: true });
  });

  it.each([['乙工厂'], ['甲有限公司（乙工厂）'], ['乙基地']])('%s may be one, which is doubted', (name) => {
    expect(codesIn(nameIn(name).doubts)).toContain('branch-unclear');
    expect(nameIn(name).unit).not.toHaveProperty('branch');
  });

  it.each([['松下·万宝（广州）压缩机有限公司'], ['深圳创维-RGB电子有限公司']])(
    '%s, with a dot or a hyphen, is none',
    (name) => {
      expect(nameIn(name)).toMatchObject({ enterprise: { name }, doubts: [] });
    },
  );
});

describe('product lists', () => {
  const header = ['种类', '序号', '企业名称', '产品名称', '产品型号'];

  it('print their headings once, or in every column', () => {
    const block = (text: string, times: number) => Array.from({ length: times }, () => text);
    for (const times of [1, 5]) {
      const reading = productRows(
        block('一、家用洗涤剂（2种）', times),
        block('适用评价标准：GB/T 32161-2015', times),
        block('绿色设计亮点：', times),
        productHeader,
        ['1', '甲有限公司', '洗衣液', '-', '天津市工业和信息化局'],
        ['2', '乙有限公司', '洗衣粉', '', '天津市工业和信息化局'],
        block('二、微信计算机（1种）', times),
        productHeader,
        ['1', '丙有限公司', '计算机', 'A、B', '天津市工业和信息化局'],
      );
      expect([reading.doubts, doubtfulRows(reading)]).toEqual([[], []]);
      expect(reading.entries.map(({ texts }) => [texts.category, texts.standard, texts.highlight])).toEqual([
        ['家用洗涤剂', 'GB/T 32161-2015', undefined],
        ['家用洗涤剂', 'GB/T 32161-2015', undefined],
        // The typing error of the official text is kept.
        ['微信计算机', undefined, undefined],
      ]);
    }
  });

  it('whose heading was swallowed as rows have it back, with a doubt for each line', () => {
    const reading = productRows(
      header,
      ['电视机（1种）', '1', '甲有限公司', '电视机', 'A'],
      ['电视机（1种）', 'nan', '十、微型计算机（2种）', '十、微型计算机（2种）', '十、微型计算机（2种）'],
      ['电视机（1种）', 'nan', '适用评价标准：GB/T 1-2020', '', ''],
      ['电视机（1种）', 'nan', '绿色设计亮点：省电', '', ''],
      ['电视机（1种）', '1', '乙有限公司', '计算机', 'B'],
      ['电视机（1种）', '2', '丙有限公司', '计算机', 'C'],
    );
    expect(reading.entries.map(({ at, texts }) => [at.row, texts.category, texts.standard])).toEqual([
      [3, '电视机', undefined],
      [7, '微型计算机', 'GB/T 1-2020'],
      [8, '微型计算机', 'GB/T 1-2020'],
    ]);
    expect(reading.entries.at(-1)?.texts.highlight).toBe('省电');
    expect(whereOf(reading.doubts, 'heading-in-row')).toEqual([
      [4, { text: '十、微型计算机（2种）' }],
      [5, { text: '适用评价标准：GB/T 1-2020' }],
      [6, { text: '绿色设计亮点：省电' }],
    ]);
    expect(codesIn(reading.doubts)).not.toContain('count-differs');
    expect(doubtfulRows(reading)).toEqual([]);
  });

  it('with a column of categories are counted against what it declares, also where its cells are merged', () => {
    const reading = productRows(
      header,
      ['一、电视机（2种）', '1', '甲有限公司', '电视机', 'A'],
      ['', '2', '乙有限公司', '电视机', 'B'],
      ['二、洗衣机（3种）', '1', '甲有限公司', '洗衣机', 'A'],
      ['', '2', '乙有限公司', '洗衣机', 'B'],
      ['汽车轮胎', '3', '丙有限公司', '轮胎', 'C'],
    );
    expect(whereOf(reading.doubts, 'count-differs')).toEqual([
      [5, { category: '洗衣机', declared: 3, found: 2 }],
    ]);
    expect(tally(reading.entries.map(({ texts }) => texts.category))).toEqual({
      电视机: 2,
      洗衣机: 2,
      汽车轮胎: 1,
    });
    expect(doubtfulRows(reading)).toEqual([]);
  });

  it('with a column of categories carry no standard into the next one', () => {
    const rows = [
      ['2021年度绿色设计产品名单'],
      ['种类', '评价标准', '企业名称', '产品名称', '产品型号'],
      ['电视机', 'GB/T 1-2020', '甲有限公司', '电视机', 'A'],
      ['', '', '乙有限公司', '电视机', 'B'],
      ['洗衣机', '', '甲有限公司', '洗衣机', 'A'],
    ];
    const reading = read(rows, { fillDown: true });
    expect(reading.entries.map(({ texts }) => texts.standard)).toEqual([
      'GB/T 1-2020',
      'GB/T 1-2020',
      undefined,
    ]);
  });

  it('may say a category in a heading and in a column', () => {
    const reading = productRows(
      ['一、电视机（2种）'],
      header,
      ['电视机', '1', '甲有限公司', '电视机', 'A'],
      ['电视机', '2', '乙有限公司', '电视机', 'B'],
    );
    expect([reading.doubts, doubtfulRows(reading)]).toEqual([[], []]);
  });

  it('have models that are no names: a hyphen, none, and one of 284 characters', () => {
    const long = Array.from({ length: 71 }, (_, at) => `A${String(at).padStart(2, '0')}、`).join('');
    const rows = ['-', '', long].map((model, at) => [at + 1, '甲有限公司', `洗衣液${at}`, model]);
    const reading = productRows(['序号', '企业名称', '产品名称', '产品型号'], ...rows);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(reading.entries.map(({ texts }) => texts.model)).toEqual([undefined, undefined, long]);
    expect(long).toHaveLength(284);
  });

  it('name the same standard with and without a space, joined by a comma, and keep what is printed', () => {
    const standards = ['T/CPCIF 0011-2018，GB/T 32161-2015', 'TCPCIF/0011-2018'];
    const rows = standards.map((standard, at) => ['甲有限公司', '涂料', standard, at]);
    const reading = productRows(['企业名称', '产品名称', '评价标准'], ...rows);
    expect(reading.entries.map(({ texts }) => texts.standard)).toEqual(standards);
    expect(reading.entries.map(({ identity }) => identity?.product?.standards)).toEqual([
      ['GBT32161-2015', 'TCPCIF0011-2018'],
      ['TCPCIF0011-2018'],
    ]);
  });

  it('name one recommending body by its older and its newer name, and some around the body', () => {
    const bodies = [
      '江苏省经济和信息化委员会',
      '江苏省经济和信息化厅',
      '江苏省工业和信息化厅',
      '绿色设计产品评价试点推荐（江苏省工业和信息化厅）',
    ];
    const rows = bodies.map((body, at) => [at + 1, '甲有限公司', `涂料${at}`, '', body]);
    const reading = productRows(productHeader, ...rows);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(reading.entries.map(({ event }) => event?.recommendedBy)).toEqual(bodies.map(() => '320000'));
  });
});

describe('what extraction leaves behind', () => {
  it('nan in an empty cell is empty', () => {
    const rows = [['绿色工厂名单'], ['地区', '企业名称', '备注'], ['天津', '甲有限公司', 'nan']];
    expect(onlyEntry(read(rows)).texts).toEqual({ region: '天津', name: '甲有限公司' });
  });

  it('1.0, 2.0 and full-width figures are numbers of rows', () => {
    const rows = ['1.0', '２', '3.00', '四'].map((number, at) => [number, `第${at}号有限公司`]);
    expect(doubtfulRows(read([['绿色工厂名单'], ['序号', '企业名称'], ...rows]))).toEqual([]);
  });

  it('a letter that was lost is doubted in whatever column it stands', () => {
    const rows = [['甲\uFFFD有限公司', '国网\uE123院']];
    const entry = onlyEntry(read([['绿色工厂名单'], ['企业名称', '第三方评价机构'], ...rows]));
    expect(codesIn(entry.doubts)).toEqual(['character-lost', 'character-lost']);
    expect(entry.doubts.map(({ at }) => at.column).sort()).toEqual([1, 2]);
  });

  it('a header on every page of a PDF is no row', () => {
    const header = ['序号', '地区', '工厂名称'];
    const page = (from: number) => [
      header,
      ...[from, from + 1].map((number) => [number, '天津', `第${number}号有限公司`]),
    ];
    const reading = read([['附件1'], ['2021年度绿色工厂名单'], ...page(1), ...page(3), ...page(5)]);
    expect(reading.entries).toHaveLength(6);
    expect([reading.doubts, doubtfulRows(reading)]).toEqual([[], []]);
    expect(tally(reading.lines.map(({ role }) => role))).toEqual({ title: 2, header: 3 });
  });
});

describe('a list in public notice', () => {
  it.each([
    ['第四批绿色工厂公示名单', 'publicised'],
    ['关于公布第四批绿色工厂名单的通知', 'recognised'],
  ])('as %s says, has the stage %s', (title, stage) => {
    const options = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2019' };
    const entry = onlyEntry(readList([[title], ['企业名称'], ['甲有限公司']], options));
    expect([entry.event?.stage, entry.event?.batch, entry.doubts]).toEqual([stage, '4', []]);
  });
});

describe('names of the news', () => {
  it.each([
    ['北新建材有限公司', '湖北北新建材有限公司'],
    ['青岛海尔', '青岛海尔中央空调有限公司'],
    ['泰兴经济技术开发区', '江苏省泰兴经济开发区'],
  ])('%s is not taken for %s', (short, full) => {
    const park = full.endsWith('区');
    const title = park ? '绿色园区名单' : '绿色工厂名单';
    const first = read([[title], ['单位名称'], [full]]);
    const known = { units: unitsIn(first).flatMap((unit) => unit ?? []), events: [] };
    const enterprises = first.entries.flatMap(({ enterprise }) => enterprise ?? []);
    const entry = onlyEntry(read([[title], ['单位名称'], [short]], { known: { ...known, enterprises } }));
    expect(entry.match).toEqual({ status: 'new', candidates: [] });
  });
});
