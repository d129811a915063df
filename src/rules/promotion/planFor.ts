import type { Scheme } from '../../records/title/index.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { textIn, type UnitKind } from '../../words/vocabulary/internal.js';
import {
  type Check,
  checkConditions,
  compileRule,
  evidenceOf,
  type Outcome,
  placedConditions,
  type Rule,
  type Rulebook,
  type RulebookTier,
  rulebookIn,
  rulesFor,
  tierOf,
} from '../rulebook/internal.js';
import { checkOwnTiers } from './checkOwnTiers.js';
import { dutiesOn } from './dutiesOn.js';
import type { DutyOnDay, Finding, ReportedRulebook, WindowOnDay } from './PromotionReport.js';
import { schemeFor } from './schemeFor.js';
import { windowsOn } from './windowsOn.js';

/** A rule made ready. Outcomes that many questions share keep the finding that was made of them. */
export type Step = {
  rule: Rule;
  check: Check;
  shared: Map<Outcome, Finding>;
  /** The last of them, for most questions come out as the one before. */
  lastOutcome: Outcome | undefined;
  lastFinding: Finding | undefined;
};

/** What depends on the day alone. */
export type PlanOnDay = {
  asOf: Day;
  day: number;
  windows: readonly WindowOnDay[];
  duties: readonly DutyOnDay[];
};

/** The rules that guard a tier for a kind of unit, made ready to be asked many times. */
export type Plan = {
  about: ReportedRulebook;
  tier: RulebookTier;
  steps: readonly Step[];
  /** The shipped scheme; looked up once. */
  scheme: () => Scheme;
  /** All the evidence that the rulebook asks for, of whatever tier and kind; gathered once. */
  asked: () => ReadonlySet<string>;
  /** Kept for the last day asked: many ask on one day. */
  on: (asOf: Day) => PlanOnDay;
  /** The windows for units of a development zone: those of everybody, where the rulebook has none of the zone's own. */
  windowsIn: (zone: string | undefined, asOf: Day) => readonly WindowOnDay[];
};

/** The plans of a rulebook by whom, kind and tier, and the one that was asked for last. */
type Plans = {
  all: Map<string, Plan>;
  last?: { to: string; kind: UnitKind | undefined; whom: Whom; plan: Plan };
};
type Whom = 'applicants' | 'holders';

const plans = /* @__PURE__ */ (() => new WeakMap<Rulebook, Plans>())();

/**
 * Compiles what a rulebook says about a tier, a kind of unit, and applicants or holders; once.
 *
 * @param kind left out where the applicant is no unit: then every rule counts
 * @param options `whom`: applicants, or holders; `schemes`: the caller's own
 * @throws RegistryError `tier-not-of-rulebook`, `invalid-rulebook`
 */
export function planFor(
  rulebook: Rulebook,
  to: string,
  kind: UnitKind | undefined,
  { whom = 'applicants', schemes }: { whom?: Whom; schemes?: readonly Scheme[] | undefined } = {},
): Plan {
  let known = plans.get(rulebook);
  if (!known) {
    checkRulebook(rulebook);
    known = { all: new Map() };
    plans.set(rulebook, known);
  }
  if (schemes) checkOwnTiers(rulebook, schemes);
  const { last } = known;
  if (last && last.to === to && last.kind === kind && last.whom === whom) return last.plan;
  const name = JSON.stringify([whom, kind ?? null, textIn(to, 'to')]);
  const plan = known.all.get(name) ?? compile(rulebook, to, kind, whom);
  known.all.set(name, plan);
  known.last = { to, kind, whom, plan };
  return plan;
}

/** A rulebook may come from plain JavaScript, past its schema. */
function checkRulebook(rulebook: Rulebook): void {
  const { rules, id } = rulebookIn(rulebook);
  const conditions = rules.flatMap((rule, at) => placedConditions(rule, ['rules', at]));
  checkConditions(conditions, id, rulebook);
}

function compile(rulebook: Rulebook, to: string, kind: UnitKind | undefined, whom: Whom): Plan {
  const rules = rulesFor(rulebook, { to, kind, for: whom });
  const tier = tierOf(rulebook, to);
  const { id, title, scheme, jurisdiction, edition, effective, document, tiers, round } = rulebook;
  let last: PlanOnDay | undefined;
  let shipped: Scheme | undefined;
  const hasZones = (rulebook.windows ?? []).some(({ zone }) => zone !== undefined);
  const on = (asOf: Day): PlanOnDay => {
    if (last?.asOf !== asOf) {
      const day = dayNumber(asOf);
      const windows = windowsOn(rulebook, { to, kind, asOf });
      const duties = dutiesOn(rulebook, { tier: to, kind, asOf });
      // Many reports share them: nobody can change them for the others.
      for (const one of [...windows, ...duties]) Object.freeze(one);
      last = { asOf, day, windows: Object.freeze(windows), duties: Object.freeze(duties) };
    }
    return last;
  };
  let asked: ReadonlySet<string> | undefined;
  return {
    about: Object.freeze({
      ...{ id, title, scheme, jurisdiction, edition, effective, document, tiers },
      ...(round !== undefined && { round }),
    }),
    tier,
    steps: rules.map((rule) => ({
      rule,
      check: compileRule(rule),
      shared: new Map(),
      lastOutcome: undefined,
      lastFinding: undefined,
    })),
    scheme: () => {
      shipped ??= schemeFor(scheme, kind);
      return shipped;
    },
    asked: () => {
      asked ??= new Set(
        rulebook.rules
          .flatMap((rule) => placedConditions(rule))
          .flatMap(({ condition }) => evidenceOf(condition).map(({ evidence }) => evidence)),
      );
      return asked;
    },
    on,
    windowsIn: (zone, asOf) =>
      hasZones && zone !== undefined ? windowsOn(rulebook, { to, kind, asOf, zone }) : on(asOf).windows,
  };
}
