import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { greenFactory, says, stood, together } from '../support/cases.js';
import { met, proveRulebook, row, unknown } from '../support/proveRulebook.js';
import { clearOf, stated } from '../support/trials.js';

const tier = ['green-factory'];
/** The standards name nobody who decides. */
const inferredDecider = (id: string) => resolveRulebook(shelf, id).tiers.map(({ confidence }) => confidence);

const cases = { 'green-factory': [greenFactory] };

// Section 8.2, clause 4.2 of the standard.
describe('the standard of 2025', () => {
  const said = ['must', 'primary', /GB\/T 36132-2025/] as const;
  proveRulebook(
    'gbt-36132-2025',
    [
      // 4.2 a names safety, quality and environment: a violation alone does not tell of which law it was.
      row(
        'no-violation',
        tier,
        ...said,
        [
          ...clearOf([{ kind: 'violation' }], []).map((trial) =>
            trial.verdict === 'unmet'
              ? { ...trial, patch: together(trial.patch, says('violation-of-other-law', false)) }
              : trial,
          ),
          met(
            'after a violation of another law',
            together(stood({ kind: 'violation', on: '2025-06-01' }), says('violation-of-other-law', true)),
          ),
          unknown(
            'after a violation of which nobody says what law it was',
            stood({ kind: 'violation', on: '2025-06-01' }),
          ),
        ],
        { clause: '4.2 a)' },
      ),
      row('management-duty', tier, ...said, stated('management-duty'), { clause: '4.2 b)' }),
      row('management-systems', tier, ...said, stated('management-systems'), { clause: '4.2 c)' }),
    ],
    cases,
  );

  it('takes the place of that of 2018 on the last day of 2025, and sets no pass mark', () => {
    const { effective, replaces, rules } = resolveRulebook(shelf, 'gbt-36132-2025');
    expect(effective).toEqual({ from: '2025-12-31' });
    expect(replaces).toEqual(['gbt-36132-2018']);
    expect(inferredDecider('gbt-36132-2025')).toEqual(['inferred']);
    expect(rules.filter(({ condition }) => condition.op === 'compare')).toEqual([]);
  });
});

// Section 9: structure only; weights and points are remembered, not seen.
describe('the standard of 2018', () => {
  const said = ['must', 'several', /GB\/T 36132-2018/] as const;
  proveRulebook(
    'gbt-36132-2018',
    [
      row('basic-requirements', tier, ...said, stated('basic-requirements')),
      row('mandatory-items', tier, ...said, stated('mandatory-items')),
    ],
    cases,
  );

  it('ends the day before that of 2025, and says nothing of when it began beyond its publication', () => {
    const { effective, document } = resolveRulebook(shelf, 'gbt-36132-2018');
    expect(effective).toEqual({ from: '2018', until: '2025-12-31' });
    expect(document.date).toBe('2018-05-14');
  });
});
