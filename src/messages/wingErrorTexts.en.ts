import type { WingErrorTexts } from './WingErrorTexts.js';

const list = (items: readonly string[]) => items.join(', ');

export const wingErrorTextsEn: WingErrorTexts = {
  'unknown-rulebook': ({ asked, known }) =>
    `No rulebook fits "${asked}". Known: ${list(known)}. Name another day, edition or round, or put your own rulebook on the shelf.`,
  'ambiguous-rulebook': ({ asked, matches }) =>
    `Several rulebooks fit "${asked}": ${list(matches)}. Name the edition or the round that the notice cites.`,
  'unknown-rule': ({ rulebook, rule, known }) =>
    `${rulebook} has no rule "${rule}" to change. Its rules: ${list(known)}.`,
  'rule-taken': ({ rulebook, rule }) =>
    `${rulebook} already has a rule "${rule}". Change that one, or give the new rule another id.`,
  'tier-not-of-rulebook': ({ rulebook, tier, allowed }) =>
    `${rulebook} says nothing about the tier "${tier}". Use one of: ${list(allowed)}.`,
  'assessment-of-other-unit': ({ unit, assessment }) =>
    `The question is about "${unit}", but the assessment is of "${assessment}". Pass the assessment of the same unit.`,
};
