import { Registry, type RegistryEvent } from 'green-manufacturing-registry';
import { applyNotice, type ListCell, readList, type Sheet } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import {
  enterprise,
  factory,
  park,
  recordedAt,
  registryOf,
  removed,
  renamed,
  recognised as won,
} from '../../support/records.js';
import { codesIn } from './support.js';

const options = {
  scheme: 'green-manufacturing',
  tier: 'national',
  announcedOn: '2023-03-20',
  stage: 'recognised',
} as const;
const sheet = (name: string, ...rows: ListCell[][]): Sheet => ({ name, rows });
const listed = (...names: string[]) => sheet('绿色工厂名单', ['企业名称'], ...names.map((name) => [name]));
const struck = (...names: string[]) =>
  sheet('移出绿色工厂名单', ['企业名称'], ...names.map((name) => [name]));
const rechristened = (...names: [string, string][]) =>
  sheet('绿色工厂更名名单', ['原名称', '现名称'], ...names);

const register = () =>
  registryOf(
    [
      enterprise('e2', { name: '甲有限公司' }),
      enterprise('e3', { name: '乙有限公司' }),
      factory('f2', { enterprise: 'e2' }),
      factory('f3', { enterprise: 'e3' }),
      park('p1', { name: '江苏省泰兴经济开发区', division: '320000' }),
    ],
    [won('f2', 'national', '2020'), won('f3', 'national', '2021'), won('p1', 'national', '2018-02-11')],
  );

/** What a notice does to the register above: for each row its events and doubts. */
function applied(
  sheets: Sheet[],
  more: { decisions?: Record<string, string>; events?: RegistryEvent[] } = {},
) {
  const registry = register();
  registry.record(more.events ?? [], { recordedAt });
  const { decisions = {} } = more;
  const result = applyNotice(registry, readList(sheets, options), { decisions });
  return {
    ...result,
    registry,
    rows: result.steps.map(({ at, events, doubts }) => [at.sheet, at.row, events.length, codesIn(doubts)]),
  };
}

describe('applyNotice', () => {
  it('takes the three tables to a register, which then records them', () => {
    const { enterprises, units, events, registry, rows } = applied([
      listed('丙有限公司'),
      struck('甲有限公司'),
      rechristened(['乙有限公司', '丁有限公司']),
    ]);
    expect(rows).toEqual([
      ['绿色工厂名单', 2, 1, []],
      ['移出绿色工厂名单', 2, 1, []],
      ['绿色工厂更名名单', 2, 1, []],
    ]);
    registry.add([...enterprises, ...units], { recordedAt });
    registry.record(events, { recordedAt });
    const heldAt = (id: string) => registry.titlesOf(id, { asOf: '2023-12-31' }).map(({ tier }) => tier);
    expect([heldAt('factory/丙有限公司'), heldAt('f2'), heldAt('f3')]).toEqual([
      ['national'],
      [],
      ['national'],
    ]);
    expect(registry.namesOf('f3', { asOf: '2023-12-31' })).toEqual(['丁有限公司']);
  });

  it('picks nobody for a row that bears the name which another row of the notice gives to a known unit', () => {
    const sheets = [rechristened(['乙有限公司', '丁有限公司']), listed('丁有限公司'), struck('丁有限公司')];
    const open = applied(sheets);
    expect(open.rows).toEqual([
      ['绿色工厂更名名单', 2, 1, []],
      ['绿色工厂名单', 2, 0, ['match-ambiguous']],
      ['移出绿色工厂名单', 2, 0, ['match-ambiguous']],
    ]);
    expect(open.steps[1]?.match).toMatchObject({ status: 'ambiguous', candidates: ['f3'] });
    const key = open.steps[1]?.key ?? '';
    const asKnown = applied(sheets, { decisions: { [key]: 'f3' } });
    expect(asKnown.rows.slice(1)).toEqual([
      ['绿色工厂名单', 2, 0, ['title-held']],
      ['移出绿色工厂名单', 2, 1, []],
    ]);
    const asNew = applied(sheets, { decisions: { [key]: key } });
    expect(asNew.rows[1]).toEqual(['绿色工厂名单', 2, 1, []]);
    expect(asNew.units.map(({ id }) => id)).toEqual([key]);
  });

  it('changes nothing itself', () => {
    const { registry } = applied([struck('甲有限公司')]);
    expect(registry.events).toHaveLength(3);
  });

  it('leaves open what it cannot find, and takes a decision that is kept', () => {
    const notice = [sheet('移出绿色园区名单', ['园区名称'], ['泰兴经济技术开发区'])];
    const open = applied(notice);
    expect(open.rows).toEqual([['移出绿色园区名单', 2, 0, ['removal-of-unknown']]]);
    const key = open.steps[0]?.key ?? '';
    expect(key).toBe('park/泰兴经济技术开发区');
    const decisions = JSON.parse(JSON.stringify({ [key]: 'p1' }));
    const decided = applied(notice, { decisions });
    expect(decided.events).toMatchObject([{ unit: 'p1', stage: 'removed', on: '2023-03-20' }]);
    // Kept, it serves the next notice too.
    expect(applied(notice, { decisions }).rows).toEqual([['移出绿色园区名单', 2, 1, []]]);
  });

  it('doubts the removal of a title that is not held', () => {
    const events = [removed('f2', 'national', '2022')];
    expect(applied([struck('甲有限公司')], { events }).rows).toEqual([
      ['移出绿色工厂名单', 2, 0, ['removal-not-held']],
    ]);
  });

  it('doubts a title that is held already', () => {
    expect(applied([listed('甲有限公司')]).rows).toEqual([['绿色工厂名单', 2, 0, ['title-held']]]);
  });

  it('records a further title of a known unit without adding it again', () => {
    const events = [removed('f2', 'national', '2022')];
    const { units, events: given } = applied([listed('甲有限公司')], { events });
    expect(units).toEqual([]);
    expect(given).toMatchObject([{ unit: 'f2', stage: 'recognised' }]);
  });

  it('adds a new unit of a known enterprise without adding the enterprise', () => {
    const { units, enterprises } = applied([sheet('绿色供应链名单', ['企业名称'], ['甲有限公司'])]);
    expect(units).toMatchObject([{ kind: 'supply-chain', enterprise: 'e2' }]);
    expect(enterprises).toEqual([]);
  });

  it.each([
    [['戊有限公司', '己有限公司'], ['rename-of-unknown']],
    [['甲有限公司', '乙有限公司'], ['new-name-taken']],
    [['甲有限公司', ''], ['rename-incomplete']],
    [['甲有限公司', '甲 有限公司'], ['rename-known']],
  ] as const)('doubts the new name %j', ([from, to], codes) => {
    const { rows, events } = applied([rechristened([from, to])]);
    expect(rows).toEqual([['绿色工厂更名名单', 2, 0, codes]]);
    expect(events).toEqual([]);
  });

  it('knows a new name that it has recorded', () => {
    const events = [renamed('e2', '己有限公司', '2022')];
    const { rows } = applied([rechristened(['甲有限公司', '己有限公司'])], { events });
    expect(rows).toEqual([['绿色工厂更名名单', 2, 0, ['known-by-former-name', 'rename-known']]]);
  });

  it('gives a new name once to an enterprise on two lists, and to a park of its own', () => {
    const { events } = applied([
      rechristened(['甲有限公司', '己有限公司'], ['甲有限公司', '己有限公司']),
      sheet('更名绿色园区名单', ['更名前名称', '更名后名称'], ['江苏省泰兴经济开发区', '新园区']),
    ]);
    expect(events).toEqual([
      { type: 'renamed', unit: 'e2', name: '己有限公司', on: '2023-03-20' },
      { type: 'renamed', unit: 'p1', name: '新园区', on: '2023-03-20' },
    ]);
  });

  it('gives a new name to a branch, and not to its enterprise', () => {
    const registry = new Registry();
    registry.add(
      [enterprise('e1', { name: '甲有限公司' }), factory('f1', { name: '甲有限公司乙分公司', branch: true })],
      { recordedAt },
    );
    const reading = readList([rechristened(['甲有限公司乙分公司', '甲有限公司丙分公司'])], options);
    expect(applyNotice(registry, reading).events.map(({ unit }) => unit)).toEqual(['f1']);
  });

  it('takes no pick among several', () => {
    const registry = register();
    registry.add([factory('f4', { enterprise: 'e2' })], { recordedAt });
    const reading = readList([struck('甲有限公司'), rechristened(['甲有限公司', '己有限公司'])], options);
    const { steps, events } = applyNotice(registry, reading);
    expect(events).toEqual([]);
    expect(steps.map(({ match, doubts }) => [match.candidates, codesIn(doubts)])).toEqual([
      [['f2', 'f4'], ['match-ambiguous']],
      [['f2', 'f4'], ['match-ambiguous']],
    ]);
  });

  it('gives a name on the day of its row', () => {
    const rows = [
      ['原企业名称', '现企业名称', '公布时间'],
      ['甲有限公司', '丙有限公司', '2020年5月'],
      ['乙有限公司', '丁有限公司', ''],
    ];
    expect(applied([sheet('绿色工厂更名名单', ...rows)]).events).toMatchObject([
      { unit: 'e2', name: '丙有限公司', on: '2020-05' },
      { unit: 'e3', name: '丁有限公司', on: '2023-03-20' },
    ]);
  });

  it('gives nobody two names, and one name to nobody twice', () => {
    const two = applied([rechristened(['甲有限公司', '丙有限公司'], ['甲有限公司', '丁有限公司'])]);
    expect(two.rows).toEqual([
      ['绿色工厂更名名单', 2, 0, ['rename-several']],
      ['绿色工厂更名名单', 3, 0, ['rename-several']],
    ]);
    const one = applied([rechristened(['甲有限公司', '丙有限公司'], ['乙有限公司', '丙有限公司'])]);
    expect(one.rows).toEqual([
      ['绿色工厂更名名单', 2, 0, ['new-name-taken']],
      ['绿色工厂更名名单', 3, 0, ['new-name-taken']],
    ]);
    const same = applied([rechristened(['甲有限公司', '丙（天津）公司'], ['甲有限公司', '丙(天津)公司'])]);
    expect(same.events).toHaveLength(1);
  });

  it.each([
    [
      ['序号', '原名称', '现名称'],
      ['1', '', '丙有限公司'],
    ],
    [
      ['原名称', '现名称'],
      ['-', '丙有限公司'],
    ],
    [
      ['原名称', '企业名称'],
      ['', '丙有限公司'],
    ],
    [
      ['原名称', '现名称'],
      ['丙有限公司', ''],
    ],
  ])('asks for the name that a row lacks: %j %j', (header, row) => {
    const reading = readList([sheet('绿色工厂更名名单', header, row)], options);
    expect(
      reading.entries[0]?.doubts.map(({ code, params }) => [code, Object.values(params)].flat(2).join('')),
    ).toEqual(['rename-incomplete丙有限公司']);
    expect(applyNotice(register(), reading).events).toEqual([]);
  });

  it('records nothing of a notice without a day, or of rows that were not read', () => {
    const reading = readList(
      [rechristened(['甲有限公司', '己有限公司']), struck('乙有限公司'), struck('#REF!')],
      { ...options, announcedOn: undefined },
    );
    const { steps, events } = applyNotice(register(), reading);
    expect(events).toEqual([]);
    expect(reading.doubts).toMatchObject([{ code: 'day-missing', params: { rows: 2 } }]);
    expect(steps.map(({ doubts }) => codesIn(doubts))).toEqual([[], [], ['formula-error', 'row-unreadable']]);
  });

  it('matches anew what was read against another register', () => {
    const other = {
      units: [factory('x')],
      enterprises: [enterprise('e1', { name: '甲有限公司' })],
      events: [],
    };
    const reading = readList([struck('甲有限公司')], { ...options, known: other });
    expect(reading.entries[0]?.unit?.id).toBe('x');
    expect(applyNotice(register(), reading).events.map(({ unit }) => unit)).toEqual(['f2']);
  });

  it('tells projects of one smart factory apart', () => {
    const smart = {
      scheme: 'smart-factory',
      tier: 'excellent',
      announcedOn: '2026-01',
      stage: 'recognised',
    } as const;
    const registry = registryOf(
      [factory('f1')],
      [won('f1', 'excellent', '2025', { scheme: 'smart-factory', project: '一' })],
    );
    const rows = [
      ['企业名称', '工厂名称'],
      ['企业e1有限公司', '一'],
      ['企业e1', '一'],
      ['企业e1', '二'],
    ];
    const { steps } = applyNotice(registry, readList(rows, smart));
    expect(steps.map(({ events, doubts }) => [events.length, codesIn(doubts)])).toEqual([
      [1, []],
      [0, ['name-short', 'title-held']],
      [1, ['name-short']],
    ]);
  });
});
