import { countTiers, Registry, type Scheme } from 'green-manufacturing-registry';
import { checkPromotion, explainPromotion } from 'green-manufacturing-registry/promotion';
import {
  type Condition,
  conditionSchema,
  extendRulebook,
  type Overlay,
  overlaySchema,
  type Rulebook,
  resolveRulebook,
  rulebookSchema,
  selectRulebook,
} from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, test } from 'vitest';
import { issuesIn } from '../../records/validation/issuesIn.js';
import { factory, refusalOf } from '../../support/records.js';
import { overlay, rule, rulebook, tier } from './madeUp.js';

const cited = { citation: { document: 'made-up' }, confidence: 'single' } as const;
const plain: Condition = { op: 'declared', statement: 'built' };

function nested(levels: number): Condition {
  let condition = plain;
  for (let at = 0; at < levels; at += 1) {
    condition = at % 2 === 0 ? { op: 'not', of: condition } : { op: 'all', of: [condition] };
  }
  return condition;
}

function changing(condition: Condition): Overlay {
  return overlay({ changes: [{ do: 'add', rule: rule('new', condition) }] });
}

const question = { unit: factory('f1'), history: { events: [], complete: true } };

describe('conditions nested too deep', () => {
  test.each([101, 1000, 100_000])('are refused with a path: %i levels', (levels) => {
    const deep = nested(levels);
    expect(issuesIn(conditionSchema, deep)).toEqual([{ code: 'nested-too-deep', path: '' }]);
    const book = rulebook({ rules: [rule('fine', plain), rule('deep', deep)] });
    expect(issuesIn(rulebookSchema, book)).toEqual([{ code: 'nested-too-deep', path: 'rules.1.condition' }]);
    expect(refusalOf(() => extendRulebook(rulebook(), changing(deep)))).toMatchObject({
      code: 'invalid-rulebook',
      info: { issues: [{ code: 'nested-too-deep', path: ['changes', 0, 'rule', 'condition'] }] },
    });
    expect(
      refusalOf(() => checkPromotion(question, { rulebook: book, to: 'gold', asOf: '2025-01-01' })),
    ).toMatchObject({ code: 'invalid-rulebook' });
  });

  test('are refused where they hold themselves', () => {
    const of: Condition[] = [];
    const circle: Condition = { op: 'any', of };
    of.push(circle, { op: 'all', of });
    expect(issuesIn(conditionSchema, circle)).toEqual([{ code: 'nested-too-deep', path: '' }]);
  });

  test('are read where they are not', () => {
    expect(issuesIn(conditionSchema, nested(100))).toEqual([]);
  });
});

describe('an overlay', () => {
  test('is refused with a condition that is none', () => {
    const broken = JSON.parse(
      '{"op":"compare","evidence":"maturity.level","is":">=","value":2,"unit":"level"}',
    );
    expect(issuesIn(overlaySchema, changing(broken))).toEqual([
      { code: 'not-in-list', path: 'changes.0.rule.condition.is' },
    ]);
    expect(refusalOf(() => extendRulebook(rulebook(), changing(broken)))).toMatchObject({
      code: 'invalid-rulebook',
      info: { rulebook: 'overlay', issues: [{ path: ['changes', 0, 'rule', 'condition', 'is'] }] },
    });
  });

  test('is refused with a tier that the scheme lacks, however deep it stands', () => {
    const base = resolveRulebook(shelf, 'smart-factory-2025');
    const slip: Condition = { op: 'all', of: [plain, { op: 'not', of: { op: 'holds', tier: 'advancd' } }] };
    const changes: Overlay['changes'] = [
      { do: 'change', rule: 'areas-excellent', condition: slip, ...cited },
    ];
    expect(refusalOf(() => extendRulebook(base, overlay({ base: base.id, changes })))).toMatchObject({
      code: 'invalid-rulebook',
      info: { issues: [{ code: 'unknown-name', path: ['changes', 0, 'condition', 'of', 1, 'of', 'tier'] }] },
    });
  });

  test('of 8,000 overlays is refused with a message', () => {
    const stack: (Rulebook | Overlay)[] = [rulebook({ id: '0' })];
    for (let at = 1; at <= 8000; at += 1) stack.push(overlay({ id: `${at}`, base: `${at - 1}` }));
    const expected = { code: 'too-many-overlays', info: { rulebook: '8000', allowed: 100 } };
    expect(refusalOf(() => resolveRulebook(stack, '8000'))).toEqual(expected);
    const query = { scheme: rulebook().scheme, jurisdiction: 'CN', asOf: '2025-01-01' };
    expect(refusalOf(() => selectRulebook(stack, query))).toMatchObject({ code: 'too-many-overlays' });
    expect(resolveRulebook(stack.slice(0, 101), '100').extends).toHaveLength(100);
  });
});

describe('a tier called toString', () => {
  const scheme: Scheme = { id: 'odd', tiers: ['toString', 'constructor'], heldAt: ['recognised'] };
  const schemes = [scheme];
  const book = rulebook({
    scheme: 'odd',
    tiers: [tier('toString'), tier('constructor')],
    rules: [rule('first', { op: 'holds', tier: 'toString' }, { tiers: ['constructor'] })],
  });

  test('is a tier', () => {
    const registry = new Registry({ schemes });
    registry.add([{ kind: 'park', id: 'p1', name: '园区' }], { recordedAt: '2025-01-01' });
    const title = {
      type: 'title',
      unit: 'p1',
      scheme: 'odd',
      stage: 'recognised',
      on: '2024-01-01',
    } as const;
    registry.record([{ ...title, tier: 'toString' }], { recordedAt: '2025-01-01' });
    expect(
      countTiers(registry, { scheme: 'odd', asOf: '2025-01-01' }).tiers.map(({ exact }) => exact),
    ).toEqual([1, 0]);
    const unit = { kind: 'park', id: 'p1', name: '园区' } as const;
    const history = { events: registry.events, complete: true };
    const report = checkPromotion(
      { unit, history },
      { rulebook: book, to: 'constructor', asOf: '2025-01-01', schemes },
    );
    expect(report.outcome).toBe('eligible');
    for (const locale of ['en', 'zh-CN']) {
      expect(explainPromotion(report, { locale, format: 'text', schemes })).toContain('toString');
    }
  });
});
