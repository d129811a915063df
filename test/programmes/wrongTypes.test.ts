import { locales, RegistryError } from 'green-manufacturing-registry';
import {
  countProjects,
  diagnosisCoverage,
  explainSupport,
  fenOf,
  formatMoney,
  greenMembers,
  guaranteePriority,
  interestSubsidy,
  investmentObserved,
  moneyOf,
  parseMoney,
  pilotsOf,
  printedShare,
  projectFunnel,
  providersOn,
  readProjects,
  resolveSupport,
  stageOn,
  sumInvestment,
  supportFor,
  supportForMany,
} from 'green-manufacturing-registry/programme';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import { million, projectOf } from './support/samples.js';

/** Calls a function as plain JavaScript may: with anything. */
const loosely = (call: unknown, ...given: unknown[]): unknown => {
  if (typeof call !== 'function') throw new Error('no function');
  return Reflect.apply(call, undefined, given);
};

const wrong = [
  new Set(['x']),
  undefined,
  null,
  0,
  -5n,
  Number.NaN,
  'text',
  true,
  () => 0,
  [],
  {},
  [null],
  ['x'],
  [{}],
];
const asOf = '2024-12-31';
const year = { from: '2024-01-01', to: asOf, asOf };
const place = { asOf, jurisdiction: '120000' };
const project = projectOf({ total: million(20) });
const stages = [{ stage: 'visited', on: '2024-05-06' }];
const diagnosis = { kind: 'diagnosis', id: 'd1', of: 'renovation', enterprise: 'e1', stages };
const loan = { principal: million(10), paidOutOn: '2024-09-01', dueOn: '2026-09-01' };
const figure = { value: 5, boundary: 'exact' };

type Call = [string, (given: unknown) => unknown];
const fieldsOf = (what: string, call: (record: object) => unknown, record: object, names: string[]): Call[] =>
  names.map((name) => [`${name} of ${what}`, (given) => call({ ...record, [name]: given })]);

const count = (query: unknown) => loosely(countProjects, [project], query);
const countOf = (more: object) => loosely(countProjects, [{ ...project, ...more }], { asOf });
const cover = (query: unknown) => loosely(diagnosisCoverage, [diagnosis], query);
const ask = (question: unknown) => loosely(supportFor, question, place);

const calls: Call[] = [
  ['projects to count', (given) => loosely(countProjects, given, { asOf })],
  ['projects to add up', (given) => loosely(sumInvestment, given, { ...year, measure: 'done' })],
  ['projects of a funnel', (given) => loosely(projectFunnel, [diagnosis], given, { asOf })],
  ['a question about projects', count],
  ...fieldsOf('a count', count, { asOf }, ['asOf', 'by', 'where', 'stages']),
  ...fieldsOf('a filter', (where) => count({ asOf, where }), {}, ['division', 'zone', 'industry', 'kind']),
  ...fieldsOf('a project', (one) => loosely(countProjects, [one], { asOf }), project, [
    'id',
    'stages',
    'reports',
    'division',
  ]),
  ...fieldsOf('a sum', (query) => loosely(sumInvestment, [project], query), { ...year, measure: 'planned' }, [
    'base',
    'measure',
    'from',
  ]),
  ['years of investment', (given) => loosely(investmentObserved, [project], { asOf, years: given })],
  ['a project with stages', (given) => loosely(stageOn, given, asOf)],
  ['diagnoses', (given) => loosely(diagnosisCoverage, given, { asOf })],
  ['a question about diagnoses', cover],
  ...fieldsOf('a coverage', cover, { asOf }, ['asOf', 'by', 'kinds', 'reached', 'population']),
  ...fieldsOf('a population', (population) => cover({ asOf, population }), figure, [
    'value',
    'boundary',
    'atMost',
  ]),
  ...fieldsOf('a diagnosis', (one) => loosely(diagnosisCoverage, [one], { asOf }), diagnosis, [
    'of',
    'enterprise',
    'stages',
  ]),
  ['a share', (given) => loosely(printedShare, given, figure)],
  ['events of providers', (given) => loosely(providersOn, given, { asOf })],
  ['a question about support', ask],
  ...fieldsOf('a question', ask, { project }, ['project', 'enterprise', 'history', 'evidence']),
  ...fieldsOf('evidence', (evidence) => ask({ project, evidence }), {}, [
    'approved',
    'progress',
    'statements',
  ]),
  ...fieldsOf('a place', (options) => loosely(supportFor, { project }, options), place, [
    'asOf',
    'jurisdiction',
    'schemes',
    'include',
  ]),
  ['questions about support', (given) => loosely(supportForMany, given, place)],
  ['a shelf', (given) => loosely(resolveSupport, given, 'mine')],
  ['a loan', (given) => loosely(interestSubsidy, given, { asOf, dayCount: '30/360' })],
  ...fieldsOf('a loan', (one) => loosely(interestSubsidy, one, { asOf, dayCount: '30/360' }), loan, [
    'principal',
    'paidOutOn',
    'signedOn',
  ]),
  ['options of a loan', (given) => loosely(interestSubsidy, loan, given)],
  ['a text of money', (given) => loosely(parseMoney, given)],
  ['a unit of money', (given) => loosely(parseMoney, '5', { unit: given })],
  ['money', (given) => loosely(fenOf, given)],
  ['fen', (given) => loosely(moneyOf, given)],
  ['money to print', (given) => loosely(formatMoney, given, { locale: 'en' })],
  ['rows', (given) => loosely(readProjects, given)],
  [
    'a cell',
    (given) =>
      loosely(readProjects, [
        ['项目名称', '建设单位'],
        ['甲', given],
      ]),
  ],
  ['headings of a table', (given) => loosely(readProjects, [], { headings: given })],
  ['a heading of a table', (given) => loosely(readProjects, [], { headings: { x: given } })],
  ['stages of a project', (given) => loosely(stageOn, { stages: given }, asOf)],
  ['grants of a project', (given) => ask({ project: { ...project, granted: given } })],
  ['a report to explain', (given) => loosely(explainSupport, given, { locale: 'en', format: 'text' })],
  ['options of pilots', (given) => loosely(pilotsOf, '120116', given)],
  ['options of members', (given) => loosely(greenMembers, { units: [], events: [] }, given)],
  ['options of priority', (given) => loosely(guaranteePriority, { id: 'f1' }, given)],
  ['options of a table', (given) => loosely(readProjects, [], given)],
];

describe('what plain JavaScript puts where something else belongs', () => {
  test.each(calls)('is answered or refused in words: %s', (_what, call) => {
    for (const given of wrong) {
      try {
        call(given);
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        const messages = locales.map((locale) => messageOf(error, { locale }));
        expect(new Set(messages).size).toBe(locales.length);
        expect(messages.join('')).not.toMatch(/undefinedundefined|\[object/);
      }
    }
  });

  test.each<[string, () => unknown, string]>([
    [
      'words in a set',
      () => loosely(countProjects, [project], { asOf, by: new Set(['division']) }),
      'invalid-argument',
    ],
    [
      'kinds in a set',
      () => loosely(diagnosisCoverage, [], { asOf, kinds: new Set(['energy']) }),
      'invalid-argument',
    ],
    [
      'a sum of what is planned without its base',
      () => loosely(sumInvestment, [project], { ...year, measure: 'planned', base: null }),
      'invalid-query',
    ],
    [
      'a year in words',
      () => loosely(investmentObserved, [project], { asOf, years: ['2024'] }),
      'invalid-query',
    ],
    ['an event without a provider', () => loosely(providersOn, [{}], { asOf }), 'invalid-argument'],
    ['a heading of no field', () => loosely(readProjects, [], { headings: { x: 'nope' } }), 'invalid-query'],
    ['a project without an id', () => loosely(countProjects, [{}], { asOf }), 'invalid-argument'],
    [
      'a stage that there is not',
      () => countOf({ stages: [{ stage: 'begun', on: '2024' }] }),
      'invalid-query',
    ],
    ['a district in words', () => countOf({ division: '滨海新区' }), 'invalid-query'],
    ['a filter of nothing', () => count({ asOf, where: { zone: null } }), 'invalid-argument'],
    [
      'a kind that there is not',
      () => loosely(diagnosisCoverage, [{ ...diagnosis, of: 'x' }], { asOf }),
      'invalid-query',
    ],
    [
      'a population below nothing',
      () => cover({ asOf, population: { ...figure, value: -5 } }),
      'invalid-query',
    ],
    ['fen below nothing', () => moneyOf(-5n), 'invalid-money'],
    ['a unit that there is not', () => loosely(moneyOf, 5n, '美元'), 'invalid-query'],
    ['money of another unit', () => loosely(fenOf, { amount: '5', unit: '美元' }), 'invalid-money'],
    ['money as a number', () => loosely(fenOf, { amount: 5, unit: '元' }), 'invalid-argument'],
    [
      'a loan below nothing',
      () =>
        loosely(
          interestSubsidy,
          { ...loan, principal: { amount: '-1', unit: '元' } },
          { asOf, dayCount: '30/360' },
        ),
      'invalid-record',
    ],
    [
      'evidence of a part above its whole',
      () => ask({ project, evidence: { approved: { total: million(1), equipment: million(2) } } }),
      'invalid-record',
    ],
  ])('refuses %s', (_what, call, code) => {
    expect(call).toThrow(code);
  });
});
