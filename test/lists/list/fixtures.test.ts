import { acceptEntries, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, doubtfulRows, fixture, tally } from './support.js';

// Counts and doubts of each file were written by hand from its rows. Row 1 is the header.

describe('the lists that press and authorities printed', () => {
  it('of 8 excellent smart factories of Qingdao 2024 are clean', () => {
    const reading = readList(fixture('excellent-2024-qingdao'), {
      scheme: 'smart-factory',
      stage: 'recognised',
      announcedOn: '2025-01',
    });
    expect(reading.doubts).toEqual([]);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(reading.entries).toHaveLength(8);
    expect(tally(reading.entries.map(({ event }) => event?.tier))).toEqual({ excellent: 8 });
    expect(tally(reading.entries.map(({ unit }) => unit?.division))).toEqual({ '370200': 8 });
    expect(reading.entries[3]).toMatchObject({
      unit: { kind: 'factory', id: 'factory/370200/海信视像科技股份有限公司' },
      enterprise: { name: '海信视像科技股份有限公司' },
      event: { project: '基于AI+大数据的新型显示数智链接智能工厂', listYear: 2024, on: '2025-01' },
    });
  });

  it('of 18 excellent smart factories 2025: traditional names, short names and a city that is no region', () => {
    const reading = readList(fixture('excellent-2025-partial'), {
      scheme: 'smart-factory',
      announcedOn: '2025',
      headings: { name_as_seen: 'company' },
    });
    expect(doubtfulRows(reading)).toEqual([
      // Chengdu is a city below a province; six of its seven names hold traditional characters.
      ...[2, 3, 4, 5, 6].map((row) => [row, 'name-traditional', 'region-unknown']),
      [7, 'region-unknown'],
      [8, 'name-traditional', 'region-unknown'],
      ...[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map((row) => [row, 'name-short']),
    ]);
    expect(tally(reading.entries.map(({ event }) => event?.stage))).toEqual({ publicised: 18 });
    expect(tally(reading.entries.map(({ unit }) => unit?.division))).toEqual({ '': 7, '330200': 11 });
  });

  it('of 18 excellent smart factories 2025: each printed name is known by its simplified form', () => {
    const options = { scheme: 'smart-factory', stage: 'publicised', announcedOn: '2025' } as const;
    const simplified = readList(fixture('excellent-2025-partial'), {
      ...options,
      headings: { name_simplified: 'company' },
    });
    const known = { ...acceptEntries(simplified, { when: () => true }), schemes: [] };
    const { entries } = readList(fixture('excellent-2025-partial'), {
      ...options,
      headings: { name_as_seen: 'company' },
      known,
    });
    expect(entries.map(({ unit }) => unit?.id)).toEqual(simplified.entries.map(({ unit }) => unit?.id));
    expect(entries.filter(({ doubts }) => codesIn(doubts).includes('known-by-folding'))).toHaveLength(6);
  });

  it('of 12 advanced smart factories: stages that are missing or unclear, districts without a table', () => {
    const reading = readList(fixture('advanced-2025-2026-partial'), {
      scheme: 'smart-factory',
      announcedOn: '2025-12',
    });
    expect(doubtfulRows(reading)).toEqual([
      // 638 may follow eight rows without a number only if 629 rows are missing.
      [10, 'numbering-gap'],
      [11, 'numbering-gap'],
      [12, 'numbering-gap'],
      [13, 'name-short', 'stage-unclear'],
    ]);
    expect(codesIn(reading.doubts)).toEqual(['divisions-unread', 'stage-assumed']);
    expect(tally(reading.entries.map(({ event }) => event?.stage))).toEqual({
      publicised: 10,
      recognised: 2,
    });
    expect(tally(reading.entries.map(({ unit }) => unit?.division))).toEqual({
      '310000': 8,
      '320000': 3,
      '120000': 1,
    });
    expect(tally(reading.entries.map(({ event }) => event?.listYear?.toString()))).toEqual({
      '2025': 8,
      '2026': 3,
      '': 1,
    });
    expect(reading.entries[9]?.event?.project).toBe('基于数智驱动的轨道交通装备智能制造工厂');
  });

  it('of 12 leading smart factories: short names are never taken for enterprises without a doubt', () => {
    const reading = readList(fixture('leading-2025'), {
      scheme: 'smart-factory',
      stage: 'cultivating',
      announcedOn: '2025-11-27',
      headings: {
        name_as_reported: 'company',
        region_if_stated: 'region',
        factory_name_if_stated: 'factory',
      },
    });
    expect(doubtfulRows(reading)).toEqual([
      [3, 'name-brackets'],
      [4, 'name-short'],
      [5, 'name-short'],
      ...[6, 7, 8, 9, 10, 11, 12, 13].map((row) => [row, 'name-short', 'region-missing']),
    ]);
    expect(acceptEntries(reading).units.map(({ id }) => id)).toEqual([
      'factory/310000/上海航天设备制造总厂有限公司',
    ]);
    expect(reading.entries[2]?.event).toMatchObject({
      tier: 'leading',
      stage: 'cultivating',
      project: '产业链深度协同的特殊钢个性化定制智能工厂',
    });
    expect(reading.entries[1]?.enterprise?.name).toBe('徐工（徐州重型机械有限公司）');
  });

  it('of 12 units of Tianjin: kind, level, district or zone and batch by row', () => {
    const reading = readList(fixture('tianjin-news-rows'), {
      scheme: 'green-manufacturing',
      jurisdiction: '120000',
      announcedOn: '2025-03-12',
      headings: { unit_kind: 'kind', level: 'tier', district_or_zone: 'district', year_or_batch: 'batch' },
    });
    expect(reading.doubts).toEqual([]);
    expect(doubtfulRows(reading)).toEqual([
      // The file names the product in its remark only.
      [12, 'row-unreadable'],
    ]);
    expect(tally(reading.entries.map(({ unit }) => unit?.kind))).toEqual({
      factory: 9,
      'supply-chain': 1,
      park: 1,
      '': 1,
    });
    expect(tally(reading.entries.map(({ event }) => event?.tier))).toEqual({
      national: 8,
      local: 2,
      provincial: 1,
      '': 1,
    });
    expect(tally(reading.entries.map(({ event }) => event?.stage))).toEqual({
      publicised: 5,
      recognised: 6,
      '': 1,
    });
    const places = reading.entries.map(({ unit }) => [unit?.division, unit?.zone]);
    expect(places.slice(0, 7)).toEqual([
      ...Array.from({ length: 4 }, () => ['120000', '天津港保税区']),
      ['120115', undefined],
      ['120115', undefined],
      ['120000', undefined],
    ]);
    expect(places[7]).toEqual(['120110', undefined]);
    expect(reading.entries.map(({ event }) => [event?.listYear, event?.batch]).slice(3, 11)).toEqual([
      [2024, undefined],
      [2025, '1'],
      [2025, '1'],
      [2020, undefined],
      [undefined, '5'],
      [undefined, '5'],
      [undefined, '1-2'],
      [undefined, undefined],
    ]);
  });

  it('of Songjiang 2025: 9 honours of 8 enterprises, one of them on both lists', () => {
    const reading = readList(fixture('shanghai-songjiang-green-2025-partial'), {
      scheme: 'green-manufacturing',
      jurisdiction: '310000',
      stage: 'recognised',
      announcedOn: '2025',
      headings: { unit_kind: 'kind', level: 'tier' },
    });
    expect(doubtfulRows(reading)).toEqual([
      [9, 'name-short'],
      [10, 'name-short'],
    ]);
    const all = acceptEntries(reading, { when: () => true });
    expect([all.units.length, all.enterprises.length, all.events.length]).toEqual([9, 8, 9]);
    expect(tally(all.units.map(({ kind }) => kind))).toEqual({ factory: 7, 'supply-chain': 2 });
    expect(tally(all.events.map(({ tier }) => tier))).toEqual({ provincial: 9 });
  });

  it('of Ninghai county: 6 factories, townships kept, kind by a remark of type', () => {
    const reading = readList(fixture('ninghai-three-star-green-factories-2021'), {
      scheme: 'ningbo-star',
      schemes: [{ id: 'ningbo-star', tiers: [], heldAt: ['recognised'] }],
      stage: 'recognised',
      jurisdiction: '330226',
      listYear: 2021,
      announcedOn: '2021-09-24',
      headings: { type: 'kind' },
    });
    expect(reading.doubts).toEqual([]);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(tally(reading.entries.map(({ unit }) => unit?.kind))).toEqual({ factory: 6 });
    expect(tally(reading.entries.map(({ texts }) => texts.township))).toEqual({
      长街镇: 1,
      西店镇: 1,
      深甽镇: 1,
      桃源街道: 2,
      梅林街道: 1,
    });
    expect(tally(reading.entries.map(({ unit }) => unit?.division))).toEqual({ '330226': 6 });
  });

  it('of Wuhan 2024: 11 names in traditional characters, one a branch', () => {
    const reading = readList(fixture('wuhan-benchmark-smart-factories-2024'), {
      scheme: 'wuhan-benchmark',
      schemes: [{ id: 'wuhan-benchmark', tiers: [], heldAt: ['recognised'] }],
      kind: 'smart-factory',
      stage: 'recognised',
      jurisdiction: '420100',
      announcedOn: '2024',
      headings: { enterprise_as_seen_traditional: 'company' },
    });
    expect(reading.entries).toHaveLength(11);
    expect(doubtfulRows(reading)).toEqual(
      Array.from({ length: 11 }, (_, at) => [at + 2, 'name-traditional']),
    );
    expect(reading.entries[0]?.unit).toMatchObject({
      name: '東風汽車集團股份有限公司乘用車公司',
      branch: true,
      enterprise: 'enterprise/東風汽車集團股份有限公司',
    });
    expect(reading.entries[1]?.texts.name).toBe('武漢光迅科技股份有限公司');
  });
});

describe('files that are no lists of units', () => {
  it.each([
    ['official-counts', 11],
    ['official-smart-counts', 7],
  ])('%s is kept whole and gives no unit', (name, rows) => {
    const reading = readList(fixture(name), { scheme: 'green-manufacturing' });
    expect(codesIn(reading.doubts)).toEqual(['header-missing']);
    expect(reading.entries).toHaveLength(rows);
    expect(reading.entries.every(({ unit, unread }) => !unit && unread === 'header-missing')).toBe(true);
  });
});

describe('credit codes', () => {
  const options = {
    scheme: 'green-manufacturing',
    tier: 'national',
    stage: 'recognised',
    announcedOn: '2025',
    kind: 'factory',
    headings: { code: 'creditCode', name_beside_it: 'company' },
  } as const;

  it('that are right are taken over', () => {
    const reading = readList(fixture('credit-codes-extra-valid'), options);
    expect(doubtfulRows(reading)).toEqual([]);
    expect(reading.entries.map(({ enterprise }) => enterprise?.creditCode)).toEqual([
      '914403001922038216',
      '91370200264574251E',
      '911100007109250324',
      '912201011239989159',
      '91340111MA2RAD3M4R',
      '91120116592938202F',
      '91120118MA06R1D13A',
      '911201165864250487',
    ]);
  });

  it('that are wrong are a doubt with the expected characters, and are left out', () => {
    const rows = fixture('credit-codes-invalid-in-the-wild');
    const reading = readList(rows, options);
    expect(reading.entries).toHaveLength(20);
    reading.entries.forEach(({ enterprise, doubts }, at) => {
      // The columns uscc_check and org_code_check say what was expected, or ok.
      const [, , whole = '', organisation = ''] = rows[at + 1] ?? [];
      const expected = [whole, organisation].filter((text) => text !== 'ok').map((text) => text.slice(-1));
      expect(enterprise?.creditCode).toBeUndefined();
      expect(doubts.map(({ params }) => ('expected' in params ? params.expected : ''))).toEqual(expected);
    });
  });
});
