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
          'tiers bronze primary',
          'tiers silver primary',
          'tiers gold primary',
          'rules a primary',
          'duties d primary',
        ],
      ],
      ['another document', ['rules b single', 'windows w several']],
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
        ['changes clean single', 'changes maturity single', 'changes silver single', 'changes gold single'],
      ],
    ]);
  });

  it.each<[string, object, unknown]>([
    [
      'a target',
      { id: 't', kind: 'stock', citation: { ...other, date: '2025', confidence: 'press' } },
      [{ id: 't', citation: { ...other, date: '2025', confidence: 'press' }, confidence: 'press' }],
    ],
    [
      'a scheme',
      {
        id: 's',
        tiers: [],
        about: {
          citations: [{ ...other, confidence: 'single' }],
          cultivation: { months: 12, citation: { ...other, confidence: 'press' } },
        },
      },
      [
        { part: 'about', id: 's', citation: { ...other, confidence: 'single' }, confidence: 'single' },
        { part: 'cultivation', id: 's', citation: { ...other, confidence: 'press' }, confidence: 'press' },
      ],
    ],
    [
      'a scoring form',
      {
        id: 'f',
        citation: { ...other, confidence: 'single' },
        blocks: [
          { id: 'energy', rows: [{ id: 'intensity', citation: { ...other, confidence: 'inferred' } }] },
        ],
      },
      [
        { id: 'f', citation: { ...other, confidence: 'single' }, confidence: 'single' },
        {
          part: 'rows',
          id: 'intensity',
          citation: { ...other, confidence: 'inferred' },
          confidence: 'inferred',
        },
      ],
    ],
    [
      'the amount of a scheme of support',
      { programme: 'p', amountStands: { citation: other, confidence: 'interview' } },
      [{ part: 'amountStands', citation: other, confidence: 'interview' }],
    ],
    ['what says nothing of its confidence', { citation: other }, [{ citation: other }]],
  ])('lists what %s rests on', (_, citing, uses) => {
    expect(documentsOf(citing)).toEqual([{ document: 'another document', uses }]);
  });

  it('lists nothing of what cites nothing', () => {
    expect(documentsOf({ id: 'a', confidence: 'no such word', rules: [null, 1, 'document'] })).toEqual([]);
  });
});
