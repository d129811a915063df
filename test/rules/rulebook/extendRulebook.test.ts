import {
  extendRulebook,
  type Overlay,
  rulebookIssues,
  rulebookSchema,
} from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { deepFrozen } from '../../support/histories.js';
import { refusalOf } from '../../support/records.js';
import { citation, labels, maturity, overlay, rule, rulebook, tier } from './madeUp.js';

const cited = { citation: { document: 'made-up overlay document' }, confidence: 'single' } as const;
const base = deepFrozen(rulebook());
const extended = (...changes: Overlay['changes']) => extendRulebook(base, deepFrozen(overlay({ changes })));
const idsOf = ({ rules }: { rules: readonly { id: string }[] }) => rules.map(({ id }) => id);
const ruleIn = (of: ReturnType<typeof extended>, id: string) => of.rules.find((one) => one.id === id);

describe('an overlay without changes', () => {
  test('keeps the rules and tiers, each with the base as its origin', () => {
    const result = extended();
    expect(result.rules).toEqual(base.rules.map((one) => ({ ...one, origin: ['base'] })));
    expect(result.tiers).toEqual(base.tiers);
  });

  test('gives the rulebook its own name, place and dates', () => {
    expect(extended()).toMatchObject({
      id: 'overlay',
      title: labels('made-up overlay'),
      scheme: base.scheme,
      jurisdiction: '120000',
      edition: '1',
      effective: { from: '2025-01-01' },
      document: { title: 'made-up overlay document' },
      extends: ['base'],
    });
    expect(extended()).not.toHaveProperty('changes');
    expect(extended()).not.toHaveProperty('base');
  });

  test('bears an edition and a round of its own where it names them, and never the round of its base', () => {
    const ofRound = extendRulebook(rulebook({ round: '2024-1' }), overlay());
    expect(ofRound.round).toBeUndefined();
    expect(extendRulebook(base, overlay({ edition: '2', round: '2025-1' }))).toMatchObject({
      edition: '2',
      round: '2025-1',
    });
  });

  test('is a rulebook that the schema accepts and that survives JSON', () => {
    const result = extended();
    expect(rulebookSchema.parse(result)).toEqual(result);
    expect(rulebookSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
});

describe('change', () => {
  test('replaces a threshold where it stands, and remembers who did', () => {
    const result = extended({ do: 'change', rule: 'maturity', condition: maturity(1), ...cited });
    expect(idsOf(result)).toEqual(idsOf(base));
    expect(ruleIn(result, 'maturity')).toEqual({
      ...rule('maturity', maturity(1), { tiers: ['bronze', 'silver'] }),
      ...cited,
      origin: ['base', 'overlay'],
    });
    expect(ruleIn(result, 'clean')?.origin).toEqual(['base']);
  });

  test('re-grades a rule and leaves its condition', () => {
    const result = extended({ do: 'change', rule: 'clean', severity: 'in-principle', ...cited });
    expect(ruleIn(result, 'clean')).toMatchObject({
      severity: 'in-principle',
      condition: base.rules[2]?.condition,
      citation: cited.citation,
    });
  });

  test('replaces what else it says: title, proofs and note', () => {
    const more = { title: labels('another title'), proofs: [labels('report')], note: labels('note') };
    expect(ruleIn(extended({ do: 'change', rule: 'clean', ...more, ...cited }), 'clean')).toMatchObject(more);
  });

  test('moves a rule to other tiers and kinds', () => {
    const moved = ruleIn(
      extended({ do: 'change', rule: 'maturity', tiers: ['gold'], kinds: ['factory', 'park'], ...cited }),
      'maturity',
    );
    expect(moved).toEqual({
      ...rule('maturity', maturity(2), { tiers: ['gold'], kinds: ['factory', 'park'] }),
      ...cited,
      origin: ['base', 'overlay'],
    });
  });

  test('refuses to move a rule to a tier that the base does not have', () => {
    expect(
      refusalOf(() => extended({ do: 'change', rule: 'maturity', tiers: ['gold', 'iron'], ...cited })),
    ).toEqual({
      code: 'tier-not-of-rulebook',
      info: {
        rulebook: 'base',
        scheme: 'made-up-ladder',
        tier: 'iron',
        allowed: ['bronze', 'silver', 'gold'],
      },
    });
  });

  test('refuses to move a rule to a tier that the same overlay has dropped', () => {
    const gone = { do: 'drop-tier', tier: 'gold', ...cited } as const;
    expect(
      refusalOf(() => extended(gone, { do: 'change', rule: 'maturity', tiers: ['gold'], ...cited })),
    ).toMatchObject({ code: 'tier-not-of-rulebook', info: { tier: 'gold' } });
  });

  test('two changes of one rule follow one another', () => {
    const result = extended(
      { do: 'change', rule: 'maturity', condition: maturity(1), ...cited },
      { do: 'change', rule: 'maturity', severity: 'in-principle', ...cited },
    );
    expect(ruleIn(result, 'maturity')).toMatchObject({ condition: maturity(1), severity: 'in-principle' });
  });

  test('refuses a rule that the base does not have, and names those that it has', () => {
    expect(refusalOf(() => extended({ do: 'change', rule: 'maturty', ...cited }))).toEqual({
      code: 'unknown-rule',
      info: { rulebook: 'base', rule: 'maturty', known: ['maturity', 'prerequisite', 'clean'] },
    });
  });
});

describe('add', () => {
  const added = rule('added', maturity(3), { origin: ['somewhere else'] });

  test('puts a rule at the end, of its own origin', () => {
    const result = extended({ do: 'add', rule: added });
    expect(idsOf(result)).toEqual(['maturity', 'prerequisite', 'clean', 'added']);
    expect(ruleIn(result, 'added')).toEqual({ ...added, origin: ['overlay'] });
  });

  test.each([
    ['maturity', ['maturity', 'added', 'prerequisite', 'clean']],
    ['clean', ['maturity', 'prerequisite', 'clean', 'added']],
  ])('puts a rule after %s', (after, ids) => {
    expect(idsOf(extended({ do: 'add', rule: added, after }))).toEqual(ids);
  });

  test('puts a rule after one that the same overlay added', () => {
    const second = rule('second', maturity(4));
    const result = extended(
      { do: 'add', rule: added, after: 'maturity' },
      { do: 'add', rule: second, after: 'added' },
    );
    expect(idsOf(result)).toEqual(['maturity', 'added', 'second', 'prerequisite', 'clean']);
  });

  test('refuses a rule whose id is taken', () => {
    expect(refusalOf(() => extended({ do: 'add', rule: rule('clean', maturity(1)) }))).toEqual({
      code: 'rule-taken',
      info: { rulebook: 'base', rule: 'clean' },
    });
  });

  test('refuses a rule of a tier that the base does not have, which nobody would ever be asked', () => {
    const stray = rule('stray', maturity(1), { tiers: ['tin'] });
    expect(refusalOf(() => extended({ do: 'add', rule: stray })).code).toBe('tier-not-of-rulebook');
  });

  test('refuses a rule that is about what no condition can say, or about a tier that no scheme has', () => {
    const nonsense = rule('added', maturity(1), { onlyWhere: JSON.parse('{ "op": "nothing" }') });
    const stray = rule('added', maturity(1), {
      onlyWhere: { op: 'holds', scheme: 'smart-factory', tier: 'platinum' },
    });
    for (const added of [nonsense, stray]) {
      expect(refusalOf(() => extended({ do: 'add', rule: added }))).toMatchObject({
        code: 'invalid-rulebook',
        info: { rulebook: 'overlay', issues: [{ path: expect.arrayContaining(['rule', 'onlyWhere']) }] },
      });
    }
  });

  test('refuses to put a rule after one that is not there', () => {
    expect(refusalOf(() => extended({ do: 'add', rule: added, after: 'nothing' }))).toMatchObject({
      code: 'unknown-rule',
      info: { rule: 'nothing' },
    });
  });
});

describe('drop', () => {
  test('takes a rule away', () => {
    expect(idsOf(extended({ do: 'drop', rule: 'prerequisite', ...cited }))).toEqual(['maturity', 'clean']);
  });

  test('makes room for another rule of the same id', () => {
    const result = extended(
      { do: 'drop', rule: 'clean', ...cited },
      { do: 'add', rule: rule('clean', maturity(1)), after: 'maturity' },
    );
    expect(idsOf(result)).toEqual(['maturity', 'clean', 'prerequisite']);
    expect(ruleIn(result, 'clean')?.origin).toEqual(['overlay']);
  });

  test('refuses a rule that is not there, or no longer', () => {
    const drop = { do: 'drop', rule: 'clean', ...cited } as const;
    expect(refusalOf(() => extended({ ...drop, rule: 'nothing' })).code).toBe('unknown-rule');
    expect(refusalOf(() => extended(drop, drop))).toMatchObject({
      code: 'unknown-rule',
      info: { known: ['maturity', 'prerequisite'] },
    });
  });
});

describe('name-tier', () => {
  test('names a tier and who decides on it, and keeps what it does not say', () => {
    const name = { do: 'name-tier', tier: 'silver', ...cited } as const;
    expect(extended({ ...name, labels: labels('municipal') }).tiers[1]).toEqual({
      ...tier('silver'),
      labels: labels('municipal'),
      ...cited,
    });
    expect(extended({ ...name, decidedBy: labels('another office') }).tiers[1]).toEqual({
      ...tier('silver'),
      decidedBy: labels('another office'),
      ...cited,
    });
  });

  test('leaves rules and other tiers alone', () => {
    const result = extended({ do: 'name-tier', tier: 'silver', labels: labels('municipal'), ...cited });
    expect(result.rules).toEqual(extended().rules);
    expect([result.tiers[0], result.tiers[2]]).toEqual([base.tiers[0], base.tiers[2]]);
  });

  test('refuses a tier that the base does not have', () => {
    expect(refusalOf(() => extended({ do: 'name-tier', tier: 'tin', ...cited }))).toEqual({
      code: 'tier-not-of-rulebook',
      info: {
        rulebook: 'base',
        scheme: 'made-up-ladder',
        tier: 'tin',
        allowed: ['bronze', 'silver', 'gold'],
      },
    });
  });
});

describe('drop-tier', () => {
  const dropSilver = { do: 'drop-tier', tier: 'silver', ...cited } as const;

  test('takes the tier away with the rules that guard it alone', () => {
    const result = extended(dropSilver);
    expect(result.tiers.map((one) => one.tier)).toEqual(['bronze', 'gold']);
    expect(result.rules.map(({ id, tiers }) => [id, tiers])).toEqual([
      ['maturity', ['bronze']],
      ['clean', ['gold']],
    ]);
  });

  test('refuses a tier that is not there, or no longer', () => {
    expect(refusalOf(() => extended({ ...dropSilver, tier: 'tin' })).code).toBe('tier-not-of-rulebook');
    expect(refusalOf(() => extended(dropSilver, dropSilver))).toMatchObject({
      code: 'tier-not-of-rulebook',
      info: { allowed: ['bronze', 'gold'] },
    });
  });

  test('remembers in a rule that guards fewer tiers who did it', () => {
    expect(ruleIn(extended(dropSilver), 'clean')?.origin).toEqual(['base', 'overlay']);
  });

  test('leaves no window and no duty of a tier that is gone', () => {
    const filed = {
      tiers: ['silver'],
      citation,
      confidence: 'primary',
    } as const;
    const full = rulebook({
      windows: [
        { id: 'w', step: 'apply', who: labels('factory'), closes: '2025-07-31', ...filed },
        {
          id: 'v',
          step: 'apply',
          who: labels('factory'),
          closes: '2025-07-31',
          ...filed,
          tiers: ['silver', 'gold'],
        },
      ],
      duties: [{ id: 'd', title: labels('table'), ...filed }],
    });
    expect(rulebookIssues(full)).toEqual([]);
    expect(rulebookIssues(extendRulebook(full, overlay({ changes: [dropSilver] })))).toEqual([]);
  });
});

describe('windows, duties and notes', () => {
  const about = { tiers: ['silver'], citation, confidence: 'primary' } as const;
  const windowOf = (id: string) =>
    ({ id, step: 'apply', who: labels(id), closes: '2025-07-31', ...about }) as const;
  const dutyOf = (id: string, title = id) => ({ id, title: labels(title), ...about });
  const full = rulebook({ windows: [windowOf('w1')], duties: [dutyOf('d1')], notes: [labels('n1')] });

  test('are added to those of the base', () => {
    const result = extendRulebook(
      full,
      overlay({ windows: [windowOf('w2')], duties: [dutyOf('d2')], notes: [labels('n2')] }),
    );
    expect(result.windows?.map(({ id }) => id)).toEqual(['w1', 'w2']);
    expect(result.duties?.map(({ id }) => id)).toEqual(['d1', 'd2']);
    expect(result.notes).toEqual([labels('n1'), labels('n2')]);
  });

  test('stay where the overlay has none', () => {
    const result = extendRulebook(full, overlay());
    expect([result.windows, result.duties, result.notes]).toEqual([full.windows, full.duties, full.notes]);
  });

  test('a window of the same id does not stand there twice', () => {
    const moved = { ...windowOf('w1'), closes: '2026-07-31' };
    const result = extendRulebook(full, overlay({ windows: [moved] }));
    expect(rulebookIssues(result)).toEqual([]);
    expect(result.windows).toContainEqual(moved);
  });

  test('a duty of the same id takes the place of that of the base', () => {
    const result = extendRulebook(full, overlay({ duties: [dutyOf('d1', 'another date')] }));
    expect(result.duties).toEqual([dutyOf('d1', 'another date')]);
  });
});

describe('an overlay of an overlay', () => {
  const city = extended(
    { do: 'change', rule: 'maturity', condition: maturity(1), ...cited },
    { do: 'add', rule: rule('of-the-city', maturity(3)) },
  );
  const district = extendRulebook(
    city,
    overlay({
      id: 'district',
      base: 'overlay',
      jurisdiction: '120116',
      changes: [
        { do: 'change', rule: 'maturity', severity: 'in-principle', ...cited },
        { do: 'change', rule: 'of-the-city', severity: 'in-principle', ...cited },
        { do: 'add', rule: rule('of-the-district', maturity(2)), after: 'of-the-city' },
      ],
    }),
  );

  test('remembers every rulebook that it comes from', () => {
    expect(district).toMatchObject({ id: 'district', jurisdiction: '120116', extends: ['base', 'overlay'] });
  });

  test('remembers of each rule who shaped it, the first one first', () => {
    expect(district.rules.map(({ id, origin }) => [id, origin])).toEqual([
      ['maturity', ['base', 'overlay', 'district']],
      ['prerequisite', ['base']],
      ['clean', ['base']],
      ['of-the-city', ['overlay', 'district']],
      ['of-the-district', ['district']],
    ]);
  });

  test('keeps the changes of both', () => {
    expect(ruleIn(district, 'maturity')).toMatchObject({ condition: maturity(1), severity: 'in-principle' });
  });
});
