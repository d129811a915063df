import type { RegistryEvent, Scheme, TitleEvent, Unit } from 'green-manufacturing-registry';
import type {
  Condition,
  Evidence,
  Outcome,
  Overlay,
  Rule,
  Rulebook,
  RulebookTier,
  Subject,
} from 'green-manufacturing-registry/rulebook';
import { expect } from 'vitest';
import { compileCondition, subjectOf } from '../../../src/rules/rulebook/internal.js';
import { factory, step } from '../../support/records.js';

/** One text that reads alike in three languages. */
export function labels(text: string) {
  return { en: text, 'zh-CN': text, 'zh-TW': text };
}

/** A made-up ladder; bronze is held when it is filed, too. */
export const ladder: Scheme = {
  id: 'made-up-ladder',
  tiers: ['bronze', 'silver', 'gold'],
  heldAt: ['recognised', 'accepted'],
  heldAtTier: { bronze: ['filed', 'recognised', 'accepted'] },
  about: {
    labels: labels('made-up ladder'),
    tiers: {
      bronze: { labels: { en: 'bronze badge', 'zh-CN': '铜牌', 'zh-TW': '銅牌' } },
      silver: { labels: { en: 'silver badge', 'zh-CN': '银牌', 'zh-TW': '銀牌' } },
      gold: { labels: { en: 'gold badge', 'zh-CN': '金牌', 'zh-TW': '金牌' } },
    },
    citations: [],
  },
};

/** Two made-up titles of which none stands above the other. It says nothing about itself. */
export const shapes: Scheme = {
  id: 'made-up-shapes',
  tiers: ['round', 'square'],
  ladder: false,
  heldAt: ['recognised'],
};

export const schemes: readonly Scheme[] = [ladder, shapes];

export const citation = { document: 'made-up notice', clause: 'item 1' };

/** What is asked, of a factory with a complete and empty history unless said otherwise. */
export type Question = {
  unit?: Unit;
  events?: readonly RegistryEvent[];
  complete?: boolean;
  units?: readonly Unit[];
  evidence?: Evidence;
  asOf?: string;
};

export function subject(question: Question): Subject {
  const {
    unit = factory('f1'),
    events = [],
    complete = true,
    units,
    evidence,
    asOf = '2026-03-01',
  } = question;
  return subjectOf(
    { unit, history: { events, complete, ...(units && { units }) }, assessment: evidence },
    { asOf, scheme: ladder, schemes },
  );
}

/** What became of a condition. The verdict asked for alone must be the same. */
export function ask(condition: Condition, question: Question = {}): Outcome {
  const check = compileCondition(condition);
  const outcome = check.outcome(subject(question));
  expect(check.verdict(subject(question))).toBe(outcome.verdict);
  return outcome;
}

/** Evidence of the factory for thirteen years, with the fields of the test. */
export function evidence(more: Partial<Evidence> = {}): Evidence {
  return { unit: 'f1', period: { from: '2015-01-01', until: '2027-12-31' }, ...more };
}

/** A step of a title of the made-up ladder. */
export function won(unit: string, tier: string, on: string, more: Partial<TitleEvent> = {}): TitleEvent {
  return step(unit, 'recognised', tier, on, { scheme: ladder.id, ...more });
}

export function lost(unit: string, tier: string, on: string, more: Partial<TitleEvent> = {}): TitleEvent {
  return step(unit, 'removed', tier, on, { scheme: ladder.id, ...more });
}

export function tier(name: string, more: Partial<RulebookTier> = {}): RulebookTier {
  return { tier: name, decidedBy: labels('made-up office'), citation, confidence: 'primary', ...more };
}

export function rule(id: string, condition: Condition, more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: labels(`title of ${id}`),
    tiers: ['silver'],
    severity: 'must',
    condition,
    citation,
    confidence: 'primary',
    ...more,
  };
}

export const maturity = (value: number): Condition => ({
  op: 'compare',
  evidence: 'maturity.level',
  is: 'at-least',
  value,
  unit: 'level',
});

/** A rulebook of the made-up ladder with three rules. */
export function rulebook(more: Partial<Rulebook> = {}): Rulebook {
  return {
    id: 'base',
    title: labels('made-up rulebook'),
    scheme: ladder.id,
    jurisdiction: 'CN',
    edition: '1',
    effective: { from: '2024-01-01' },
    document: { title: 'made-up document' },
    tiers: [tier('bronze'), tier('silver'), tier('gold')],
    rules: [
      rule('maturity', maturity(2), { tiers: ['bronze', 'silver'] }),
      rule('prerequisite', { op: 'holds', tier: 'bronze' }),
      rule('clean', { op: 'none-within', kinds: ['violation'], years: 3 }, { tiers: ['silver', 'gold'] }),
    ],
    ...more,
  };
}

/** An overlay that changes nothing unless said otherwise. */
export function overlay(more: Partial<Overlay> = {}): Overlay {
  return {
    id: 'overlay',
    base: 'base',
    title: labels('made-up overlay'),
    jurisdiction: '120000',
    effective: { from: '2025-01-01' },
    document: { title: 'made-up overlay document' },
    changes: [],
    ...more,
  };
}
