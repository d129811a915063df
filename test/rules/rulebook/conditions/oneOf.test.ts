import type { Unit } from 'green-manufacturing-registry';
import type { Condition, Evidence, TextEvidence } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { factory, park } from '../../../support/records.js';
import { ask, evidence } from '../madeUp.js';

describe('one-of', () => {
  test.each<[TextEvidence, string, { unit?: Unit; more?: Partial<Evidence> }]>([
    ['unit.kind', 'factory', {}],
    ['unit.administrativeRank', 'municipal', { unit: park('k1', { administrativeRank: 'municipal' }) }],
    ['maturity.basis', 'self', { more: { maturity: { level: 1, basis: 'self' } } }],
    ['evaluation.by', 'third-party', { more: { evaluation: { by: 'third-party' } } }],
    ['performance', 'national-lead', { more: { performance: 'national-lead' } }],
    ['branchIndustry', 'petrochemical', { more: { branchIndustry: 'petrochemical' } }],
  ])(
    '%s is met by one of the words and failed by any other',
    (path, word, { unit = factory('f1'), more = {} }) => {
      const given = { unit, evidence: evidence(more) };
      const among = (...values: string[]): Condition => ({ op: 'one-of', evidence: path, values });
      expect(ask(among('other', word), given)).toEqual({ verdict: 'met', found: word, missing: [] });
      expect(ask(among('other'), given)).toEqual({ verdict: 'unmet', found: word, missing: [] });
    },
  );

  test.each<TextEvidence>([
    'unit.administrativeRank',
    'maturity.basis',
    'evaluation.by',
    'performance',
    'branchIndustry',
  ])('%s is asked for where it is not there', (path) => {
    const condition: Condition = { op: 'one-of', evidence: path, values: ['factory'] };
    const unknown = { verdict: 'unknown', found: null, missing: [path] };
    expect(ask(condition, { evidence: evidence() })).toEqual(unknown);
    expect(ask(condition)).toEqual(unknown);
    expect(ask(condition, { unit: park('k1') })).toEqual(unknown);
  });
});
