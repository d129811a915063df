import { documentsOf } from 'green-manufacturing-registry/rulebook';
import { describe, expect, it } from 'vitest';
import { citation, labels, maturity, overlay, rule, rulebook } from './madeUp.js';

const other = { document: 'another document', address: 'example.com/other' };
const told = (one: Parameters<typeof documentsOf>[0]) =>
  documentsOf(one).map(({ document, uses }) => [
    document,
    uses.map(({ part, id, confidence }) => `${part} ${id} ${confidence}`),
  ]);

describe('documentsOf', () => {
  it('lists each document once, with the tiers, rules, windows and duties that rest on it', () => {
    const book = rulebook({
      rules: [rule('a', maturity(1)), rule('b', maturity(2), { citation: other, confidence: 'single' })],
      windows: [
        {
          id: 'w',
          tiers: ['silver'],
          step: 'apply',
          who: labels('applicants'),
          closes: '2026-04-10',
          citation: other,
          confidence: 'several',
        },
      ],
      duties: [{ id: 'd', title: labels('a duty'), tiers: ['gold'], citation, confidence: 'primary' }],
    });
    expect(told(book)).toEqual([
      [
        'made-up notice',
        [
          'tier bronze primary',
          'tier silver primary',
          'tier gold primary',
          'rule a primary',
          'duty d primary',
        ],
      ],
      ['another document', ['rule b single', 'window w several']],
    ]);
  });

  it('lists of an overlay what it says itself', () => {
    const cited = { citation: other, confidence: 'single' } as const;
    const changes = [
      { do: 'add', rule: rule('a', maturity(1)) },
      { do: 'change', rule: 'clean', severity: 'in-principle', ...cited },
      { do: 'drop', rule: 'maturity', ...cited },
      { do: 'name-tier', tier: 'silver', ...cited },
      { do: 'drop-tier', tier: 'gold', ...cited },
    ] as const;
    expect(told(overlay({ changes }))).toEqual([
      ['made-up notice', ['rule a primary']],
      [
        'another document',
        ['rule clean single', 'rule maturity single', 'tier silver single', 'tier gold single'],
      ],
    ]);
  });
});
