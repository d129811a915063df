import type { Finding } from 'green-manufacturing-registry/promotion';
import { messageOf } from 'green-manufacturing-registry/text';
import { expect, it } from 'vitest';

const title = { en: 'rule', 'zh-CN': '规则', 'zh-TW': '規則' };
const finding = (more: Partial<Finding>): Finding => ({
  rule: 'r',
  title,
  verdict: 'unmet',
  severity: 'must',
  needed: { op: 'declared', statement: 's' },
  found: null,
  missing: [],
  citation: { document: 'Made-up notice' },
  confidence: 'primary',
  ...more,
});
const told = (more: Partial<Finding>) => messageOf(finding(more), { locale: 'en' });
const cited = '; Made-up notice (official wording seen).';

it.each<[string, Partial<Finding>, string]>([
  [
    'nothing, where nothing was found',
    { verdict: 'unknown', missing: ['statements.s'] },
    `not known: rule${cited}`,
  ],
  ['a statement that was denied', { found: false }, `not met: rule (found: denied)${cited}`],
  [
    'a share of numbers without a unit',
    {
      needed: { op: 'share', part: 'industrialValueAdded', of: 'valueAdded', is: 'at-least', value: 0.5 },
      found: { part: 1, of: 3 },
    },
    `not met: rule (found: 1 of 3 (33.33 %))${cited}`,
  ],
  ['a range', { found: { atLeast: 1, atMost: 3 } }, `not met: rule (found: 1 to 3)${cited}`],
  ['an empty list as nothing', { verdict: 'met', found: [] }, `met: rule (found: nothing)${cited}`],
  ['words', { verdict: 'met', found: ['self'] }, `met: rule (found: by itself)${cited}`],
  [
    'incidents, and the day on which time heals them',
    { found: [{ kind: 'violation', on: '2024-05' }], clearsOn: '2026-06-01' },
    `not met: rule (found: violation of law on 2024-05, clears by itself on 2026-06-01)${cited}`,
  ],
  [
    'a gap without a unit',
    { needed: { op: 'not', of: { op: 'declared', statement: 's' } }, found: 1, gap: 0.1 + 0.2 },
    `not met: rule (found: 1, lacking: 0.3)${cited}`,
  ],
])('the message of a finding tells %s', (_, more, text) => {
  expect(told(more)).toBe(text);
});

it('the message of a finding leaves titles to the explanation, which knows what their tiers are called', () => {
  const found: Finding['found'] = [{ unit: 'f1', tier: 'national', standing: 'held' }];
  expect(told({ verdict: 'met', needed: { op: 'holds', tier: 'national' }, found })).toBe(
    `met: rule${cited}`,
  );
});
