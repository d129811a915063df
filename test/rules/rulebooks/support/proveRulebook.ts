import type { Confidence, UnitKind } from 'green-manufacturing-registry';
import { checkPromotion, checkStanding } from 'green-manufacturing-registry/promotion';
import {
  type Rule,
  type Rulebook,
  resolveRulebook,
  type Severity,
  type Verdict,
} from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import { asOf, type Case, type Patch } from './cases.js';

/** A case and the verdict that the sheet asks for. `others`: rules that look at the same evidence. */
export type Trial = {
  given: string;
  patch: Patch;
  verdict: Verdict;
  others?: Readonly<Record<string, Verdict>>;
};

/** One rule as its row of the fact sheet tells it, written by hand. */
export type Row = {
  rule: string;
  tiers: readonly string[];
  kinds?: readonly UnitKind[];
  for?: Rule['for'];
  severity: Severity;
  confidence: Confidence;
  /** What the cited document must name. */
  document?: RegExp;
  clause?: string;
  /** What a proof must name. */
  proof?: RegExp;
  trials: readonly Trial[];
  /** Nothing can be missing: what the rule looks at is part of every unit. */
  alwaysKnown?: true;
  /** Nothing can fail: the rule says whom the rulebook is about, and that is everyone. */
  neverUnmet?: true;
};

/** A row, its columns in the order of the sheet: rule, tiers, strength, tag, document, and what proves it here. */
export function row(
  rule: string,
  tiers: readonly string[],
  severity: Severity,
  confidence: Confidence,
  document: RegExp | undefined,
  trials: readonly Trial[],
  more: Partial<Row> = {},
): Row {
  return { rule, tiers, severity, confidence, ...(document && { document }), trials, ...more };
}

/** Who asks for each tier. */
export type Cases = Readonly<Record<string, readonly Case[]>>;

type Verdicts = Readonly<Record<string, Verdict>>;

export function met(given: string, patch: Patch, others: Verdicts = {}): Trial {
  return { given, patch, verdict: 'met', others };
}

export function unmet(given: string, patch: Patch, others: Verdicts = {}): Trial {
  return { given, patch, verdict: 'unmet', others };
}

export function unknown(given: string, patch: Patch, others: Verdicts = {}): Trial {
  return { given, patch, verdict: 'unknown', others };
}

/** The rows of an overlay: those of its base, with its own in the place of those that it changes, drops or adds. */
export function rowsOver(base: readonly Row[], own: readonly Row[], dropped: readonly string[] = []): Row[] {
  const replaced = new Set([...own.map(({ rule }) => rule), ...dropped]);
  return [...base.filter(({ rule }) => !replaced.has(rule)), ...own];
}

/**
 * Holds an overlay against the rows of what it changes: its other rules are those of its base, untouched.
 *
 * @param rows every row, the base's included
 */
export function proveOverlay(id: string, own: readonly Row[], rows: readonly Row[], cases: Cases): void {
  const overlay = shelf.find((one) => one.id === id);
  const changed = own.map(({ rule }) => rule);

  it('leaves every other rule as it is in its base', () => {
    const untouched = (of: string) => {
      const rules = resolveRulebook(shelf, of).rules.filter((rule) => !changed.includes(rule.id));
      return rules.map(({ origin: _, ...rule }) => rule);
    };
    const kept = new Set(rows.map(({ rule }) => rule));
    const base = overlay && 'base' in overlay ? overlay.base : '';
    expect(untouched(id)).toEqual(untouched(base).filter((rule) => kept.has(rule.id)));
  });

  proveRulebook(id, rows, cases, own);
}

/**
 * Holds a rulebook against its rows: none is forgotten, each stands where its row says, the full case meets every rule,
 * and each trial changes the verdict of its own rule alone and the outcome as the row's severity demands.
 *
 * @param tried the rows whose trials are run
 */
export function proveRulebook(id: string, rows: readonly Row[], cases: Cases, tried = rows): void {
  const rulebook = resolveRulebook(shelf, id);

  it('has a row here for every rule', () => {
    expect(rulebook.rules.map(({ id }) => id).sort()).toEqual(rows.map(({ rule }) => rule).sort());
  });

  it.each(Object.keys(cases))('lets the full case rise to %s', (tier) => {
    for (const given of cases[tier] ?? []) {
      expect(applicantWith(rulebook, tier, given)).toEqual({ open: {}, outcome: 'eligible', warnings: [] });
      expect(holderWith(rulebook, tier, given)).toEqual({ open: {}, outcome: 'in-order' });
    }
  });

  if (tried.length === 0) return;
  describe.each(tried)('$rule', (row) => {
    it('stands in the rulebook as in the sheet', () => {
      const rule = rulebook.rules.find((one) => one.id === row.rule);
      expect(rule).toMatchObject({
        tiers: row.tiers,
        severity: row.severity,
        confidence: row.confidence,
        ...(row.clause !== undefined && { citation: { clause: row.clause } }),
      });
      expect(rule?.kinds).toEqual(row.kinds);
      expect(rule?.for ?? 'applicants').toBe(row.for ?? 'applicants');
      if (row.document) expect(rule?.citation.document).toMatch(row.document);
      if (row.proof) expect(JSON.stringify(rule?.proofs)).toMatch(row.proof);
    });

    it('has a case that meets it, one that fails it and one without evidence', () => {
      const verdicts = new Set(row.trials.map(({ verdict }) => verdict));
      if (row.alwaysKnown) verdicts.add('unknown');
      if (row.neverUnmet) verdicts.add('unmet');
      expect([...verdicts].sort()).toEqual(['met', 'unknown', 'unmet']);
    });

    it.each(row.trials)('is $verdict $given', (trial) => {
      for (const tier of row.tiers) {
        for (const given of cases[tier] ?? []) {
          if (row.kinds && !row.kinds.includes(given.unit.kind)) continue;
          const changed = trial.patch(given);
          if (row.for !== 'holders') {
            const report = applicantWith(rulebook, tier, changed);
            expect(report).toEqual(applicantExpected(rows, openOf(rows, row, trial, tier, changed, false)));
          }
          if (row.for === 'holders' || row.for === 'both') {
            const report = holderWith(rulebook, tier, changed);
            expect(report).toEqual(holderExpected(openOf(rows, row, trial, tier, changed, true)));
          }
        }
      }
    });
  });
}

/** The rules that are not met, the outcome, and the warnings about rules. */
function applicantWith(rulebook: Rulebook, to: string, given: Case) {
  const { findings, outcome, warnings } = checkPromotion(given, {
    rulebook,
    to,
    asOf,
    schemes: localSchemes,
  });
  return {
    open: openIn(findings),
    outcome,
    warnings: warnings
      // The evidence of these cases is enough for every rulebook, and so too much for each.
      .filter(({ code }) => code !== 'statement-not-asked')
      .map(({ code, params }) => [code, 'rule' in params ? params.rule : '']),
  };
}

function holderWith(rulebook: Rulebook, tier: string, given: Case) {
  const { findings, outcome } = checkStanding(given, { rulebook, tier, asOf, schemes: localSchemes });
  return { open: openIn(findings), outcome };
}

function openIn(findings: readonly { rule: string; verdict: Verdict }[]): Verdicts {
  return Object.fromEntries(
    findings.filter(({ verdict }) => verdict !== 'met').map(({ rule, verdict }) => [rule, verdict]),
  );
}

/** What a trial leaves open, of the rules that are asked of this unit at this tier. */
function openOf(
  rows: readonly Row[],
  row: Row,
  trial: Trial,
  tier: string,
  { unit }: Case,
  holder: boolean,
): [string, Verdict][] {
  const verdicts = Object.entries({ ...trial.others, [row.rule]: trial.verdict });
  return verdicts.filter(([id, verdict]) => {
    const asked = rows.find(({ rule }) => rule === id);
    const about = asked?.for ?? 'applicants';
    return (
      verdict !== 'met' &&
      asked?.tiers.includes(tier) &&
      (asked.kinds?.includes(unit.kind) ?? true) &&
      (about === 'both' || (about === 'holders') === holder)
    );
  });
}

function applicantExpected(rows: readonly Row[], open: readonly [string, Verdict][]) {
  const soft = new Set(rows.filter(({ severity }) => severity === 'in-principle').map(({ rule }) => rule));
  const hard = open.filter(([rule]) => !soft.has(rule)).map(([, verdict]) => verdict);
  return {
    open: Object.fromEntries(open),
    outcome: hard.includes('unmet') ? 'ineligible' : hard.includes('unknown') ? 'undetermined' : 'eligible',
    warnings: open
      .filter(([rule]) => soft.has(rule))
      .map(([rule, verdict]) => [`in-principle-${verdict}`, rule]),
  };
}

function holderExpected(open: readonly [string, Verdict][]) {
  const verdicts = open.map(([, verdict]) => verdict);
  const outcome = verdicts.includes('unmet') ? 'at-risk' : verdicts.length > 0 ? 'undetermined' : 'in-order';
  return { open: Object.fromEntries(open), outcome };
}
