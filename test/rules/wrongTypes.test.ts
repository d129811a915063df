import { RegistryError } from 'green-manufacturing-registry';
import {
  hebeiStars,
  jiangsuForm2026,
  scoreIndicators,
  starsOf,
} from 'green-manufacturing-registry/indicator';
import {
  checkMany,
  checkPromotion,
  checkStanding,
  dutiesOn,
  evidenceTable,
  explainPromotion,
  manyTable,
  readEvidence,
  reviewHistory,
  rulesTable,
  windowsOn,
  worklist,
  worklistCalendar,
} from 'green-manufacturing-registry/promotion';
import {
  diffRulebooks,
  evidenceFor,
  extendRulebook,
  printRulebook,
  resolveRulebook,
} from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../support/records.js';

/** Calls a function as plain JavaScript may: with anything. */
type Loose = (...given: unknown[]) => unknown;
const loosely = (call: unknown): Loose => {
  if (typeof call !== 'function') throw new Error('no function');
  return (...given) => Reflect.apply(call, undefined, given);
};

const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const green = resolveRulebook(shelf, 'green-miit-2024-13');
const tier = { to: 'advanced', kind: 'factory', locale: 'en' };
const asked = { rulebook, to: 'advanced', asOf: '2026-03-01' };
const unit = { kind: 'factory', id: 'f1', enterprise: 'e1' };
const history = { events: [], complete: true };
const holding = { tier: 'national', asOf: '2026-03-01' };
const due = { shelf, asOf: '2026-03-01', until: '2026-12-31' };
const overlay = shelf.find(({ id }) => id === 'smart-factory-changsha');

describe('what plain JavaScript may hand over is answered or refused in words', () => {
  test.each<[string, (given: unknown) => unknown]>([
    ['the rows of readEvidence', (given) => loosely(readEvidence)(given, rulebook, tier)],
    ['a row of readEvidence', (given) => loosely(readEvidence)([given], rulebook, tier)],
    ['the rulebook of readEvidence', (given) => loosely(readEvidence)([], given, tier)],
    ['the options of readEvidence', (given) => loosely(readEvidence)([], rulebook, given)],
    ['the rulebook of evidenceTable', (given) => loosely(evidenceTable)(given, tier)],
    ['the options of evidenceTable', (given) => loosely(evidenceTable)(rulebook, given)],
    ['the rulebook of evidenceFor', (given) => loosely(evidenceFor)(given, tier)],
    ['the options of evidenceFor', (given) => loosely(evidenceFor)(rulebook, given)],
    ['the rulebook of dutiesOn', (given) => loosely(dutiesOn)(given, holding)],
    ['the options of dutiesOn', (given) => loosely(dutiesOn)(green, given)],
    ['the rulebook of windowsOn', (given) => loosely(windowsOn)(given, asked)],
    ['the options of windowsOn', (given) => loosely(windowsOn)(rulebook, given)],
    ['the question of reviewHistory', (given) => loosely(reviewHistory)(given, { rulebook })],
    ['the unit of reviewHistory', (given) => loosely(reviewHistory)({ unit: given, history }, { rulebook })],
    ['the history of reviewHistory', (given) => loosely(reviewHistory)({ unit, history: given }, asked)],
    ['the options of reviewHistory', (given) => loosely(reviewHistory)({ unit, history }, given)],
    ['the options of checkStanding', (given) => loosely(checkStanding)({ unit, history }, given)],
    ['the questions of checkMany', (given) => loosely(checkMany)(given, asked)],
    ['the options of checkMany', (given) => loosely(checkMany)([{ unit, history }], given)],
    ['the report of explainPromotion', (given) => loosely(explainPromotion)(given, tier)],
    ['the source of worklist', (given) => loosely(worklist)(given, due)],
    ['the options of worklist', (given) => loosely(worklist)({ units: [], events: [] }, given)],
    ['the list of worklistCalendar', (given) => loosely(worklistCalendar)(given, tier)],
    ['the options of worklistCalendar', (given) => loosely(worklistCalendar)({ items: [] }, given)],
    ['the table of manyTable', (given) => loosely(manyTable)(given, tier)],
    ['the options of manyTable', (given) => loosely(manyTable)({ entries: [] }, given)],
    ['the table of rulesTable', (given) => loosely(rulesTable)(given, tier)],
    ['the options of rulesTable', (given) => loosely(rulesTable)({ rules: [] }, given)],
    ['the base of extendRulebook', (given) => loosely(extendRulebook)(given, overlay)],
    ['the overlay of extendRulebook', (given) => loosely(extendRulebook)(rulebook, given)],
    ['the first of diffRulebooks', (given) => loosely(diffRulebooks)(given, rulebook)],
    ['the second of diffRulebooks', (given) => loosely(diffRulebooks)(rulebook, given)],
    ['the shelf of resolveRulebook', (given) => loosely(resolveRulebook)(given, 'smart-factory-2025')],
    ['the rulebook of printRulebook', (given) => loosely(printRulebook)(given, tier)],
    ['the options of printRulebook', (given) => loosely(printRulebook)(rulebook, given)],
    ['the form of scoreIndicators', (given) => loosely(scoreIndicators)(given, {})],
    ['the table of starsOf', (given) => loosely(starsOf)(75, given)],
  ])('%s', (_what, call) => {
    expect(refusalOf(() => call(undefined)).code).toBe('invalid-argument');
    for (const given of [null, 0, 'text', true, () => 0, {}, [null]]) {
      try {
        call(given);
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
      }
    }
  });

  test('a tier that the rulebook does not have is no empty answer', () => {
    const wrong = { tier: 'nationl', to: 'nationl', asOf: '2026-01-01' };
    expect(refusalOf(() => dutiesOn(green, wrong)).code).toBe('tier-not-of-rulebook');
    expect(refusalOf(() => windowsOn(green, wrong)).code).toBe('tier-not-of-rulebook');
  });
});

describe('evidence that is not in shape gives no verdict', () => {
  const period = { from: '2023-01-01', until: '2026-03-01' };
  const check = (assessment: object) =>
    loosely(checkPromotion)({ unit, history, assessment: { unit: 'f1', period, ...assessment } }, asked);
  const accident = (own: object) => ({
    incidents: [{ kind: 'safety-accident', grade: 'larger', on: '2025-05-01', ...own }],
  });

  test.each<[object, readonly (string | number)[]]>([
    [accident({ grade: '较大' }), ['incidents', 0, 'grade']],
    [accident({ grade: 'Larger' }), ['incidents', 0, 'grade']],
    [accident({ kind: '安全事故' }), ['incidents', 0, 'kind']],
    [accident({ on: 'May' }), ['incidents', 0, 'on']],
    ...['3', '三级', Number.NaN, true, {}].map((level): [object, string[]] => [
      { maturity: { level, basis: 'self' } },
      ['maturity', 'level'],
    ]),
    [{ maturity: { level: 3, basis: '认证' } }, ['maturity', 'basis']],
    [{ scenarios: [{ edition: '2025', scenario: '2025-01', usesAi: 'yes' }] }, ['scenarios', 0, 'usesAi']],
    [{ industrialValueAdded: '600' }, ['industrialValueAdded']],
    [{ statements: { talent: { holds: 'yes' } } }, ['statements', 'talent', 'holds']],
    [{ statements: { talent: true } }, ['statements', 'talent']],
    [{ local: { power: '5' } }, ['local', 'power']],
    [{ performance: '国内行业领先' }, ['performance']],
    [{ years: [{ year: '2025' }] }, ['years', 0, 'year']],
    [{ period: undefined }, ['period']],
    [{ period: { from: '2023', until: '2026-03-01' } }, ['period', 'from']],
    [{ kind: 'factory' }, ['kind']],
    [{ incident: [] }, []],
  ])('%j', (assessment, path) => {
    const { code, info } = refusalOf(() => check(assessment));
    expect([code, info]).toMatchObject(['invalid-record', { issues: [{ path: ['assessment', ...path] }] }]);
  });

  test('and is told by its position among many', () => {
    const questions = [{}, { maturity: { level: '3', basis: 'self' } }].map((own) => ({
      unit,
      history,
      assessment: { unit: 'f1', period, ...own },
    }));
    expect(refusalOf(() => loosely(checkMany)(questions, asked))).toMatchObject({
      code: 'invalid-record',
      info: { position: 2 },
    });
  });

  test('an earlier assessment is no exception', () => {
    const previous = { unit: 'f1', period, scenarios: [{ edition: 2025 }] };
    expect(refusalOf(() => loosely(checkPromotion)({ unit, history, previous }, asked))).toMatchObject({
      code: 'invalid-record',
      info: { issues: [{ path: ['previous', 'scenarios', 0, 'edition'] }] },
    });
  });

  test.each<[string, object]>([
    ['question.history.complete', { history: { events: [], complete: 'false' } }],
    ['question.history.units', { history: { events: [], complete: true, units: new Map() } }],
    ['question.unit.members', { unit: { kind: 'park', id: 'p1', members: new Set(['a']) } }],
    ['question.unit.members', { unit: { kind: 'park', id: 'p1', members: 'a,b' } }],
    ['question.unit.members[1]', { unit: { kind: 'park', id: 'p1', members: ['a', 1] } }],
    ['question.unit.suppliers', { unit: { ...unit, kind: 'supply-chain', suppliers: 'a,b' } }],
  ])('nor is a history or a list of members: %s', (argument, own) => {
    const ask = () => loosely(checkPromotion)({ unit, history, ...own }, { ...asked, rulebook: green });
    expect(refusalOf(ask)).toMatchObject({ code: 'invalid-argument', info: { argument } });
  });

  test.each([null, Number.NaN, '60'])(
    'a pass mark that is no number is an issue and none: %s',
    (passMark) => {
      const score = loosely(scoreIndicators)(jiangsuForm2026, {}, { passMark });
      expect(score).toMatchObject({ issues: [{ path: ['passMark'] }] });
      expect(score).not.toHaveProperty('verdict');
    },
  );

  test('a table of stars that is one is asked', () => {
    expect(starsOf(75, hebeiStars)).toBe(4);
  });
});
