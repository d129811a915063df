import { spanOf } from '../../words/calendar/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';
import type { FilingWindow, Rulebook } from './Rulebook.js';
import { strayTiersIn } from './strayTiersIn.js';

type Path = Issue['path'];

/**
 * What no single field of a rulebook can tell: doubled ids, tiers that nobody can reach, dates that cross.
 *
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const twice = { ...rulebook, rules: [...rulebook.rules, ...rulebook.rules.slice(0, 1)] }
 * rulebookIssues(twice).map(({ code }) => code) //=> ['doubled']
 */
export function rulebookIssues(rulebook: Rulebook): Issue[] {
  const { tiers, rules, windows = [], duties = [], scheme } = rulebook;
  const ladder = tiers.map(({ tier }) => tier);
  return [
    ...doubled(ladder, ['tiers'], 'tier'),
    ...doubled(
      rules.map(({ id }) => id),
      ['rules'],
      'id',
    ),
    ...commonIssues(rulebook),
    ...rules.flatMap((one, at) => tiersIssues(one.tiers, ladder, ['rules', at])),
    ...windows.flatMap((one, at) => tiersIssues(one.tiers, ladder, ['windows', at])),
    ...duties.flatMap((one, at) => tiersIssues(one.tiers, ladder, ['duties', at])),
    ...strayTiersIn(rulebook),
    ...rules.flatMap(({ condition, tiers: guarded, severity, for: whom }, at) => {
      if (severity !== 'must' || whom === 'holders') return [];
      return closedIssues(condition, { guarded, ladder, scheme }, ['rules', at, 'condition']);
    }),
  ];
}

/** What can be told of a rulebook and of an overlay alike. */
export function commonIssues(one: Pick<Rulebook, 'effective' | 'windows' | 'duties'>): Issue[] {
  const { effective, windows = [], duties = [] } = one;
  return [
    ...datesIssues(effective, ['effective']),
    ...doubled(
      windows.map(({ id }) => id),
      ['windows'],
      'id',
    ),
    ...doubled(
      duties.map(({ id }) => id),
      ['duties'],
      'id',
    ),
    ...windows.flatMap(windowIssues),
  ];
}

function doubled(ids: readonly string[], path: Path, field: string): Issue[] {
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    return { code: 'doubled', severity: 'error', path: [...path, at, field], params: { id } } as const;
  });
}

function tiersIssues(tiers: readonly string[], known: readonly string[], path: Path): Issue[] {
  return tiers.flatMap((name, at) => {
    if (known.includes(name)) return [];
    return {
      code: 'unknown-name',
      severity: 'error',
      path: [...path, 'tiers', at],
      params: { name, known },
    } as const;
  });
}

type Ladder = { guarded: readonly string[]; ladder: readonly string[]; scheme: string };

/**
 * Who must already hold a title to win it, or a higher one, can never win it. A stage that is asked for by name may well
 * come before the title itself.
 */
function closedIssues(condition: Condition, where: Ladder, path: Path): Issue[] {
  if (condition.op === 'all') {
    return condition.of.flatMap((part, at) => closedIssues(part, where, [...path, 'of', at]));
  }
  if (condition.op === 'any') {
    const ways = condition.of.map((part, at) => closedIssues(part, where, [...path, 'of', at]));
    return ways.every((issues) => issues.length > 0) ? ways.flat() : [];
  }
  const { guarded, ladder, scheme } = where;
  if (condition.op !== 'holds' || condition.stages || (condition.scheme ?? scheme) !== scheme) return [];
  const lowest = Math.min(...guarded.map((tier) => ladder.indexOf(tier)));
  // Any title at all is at least one of the lowest tier.
  const held = condition.tier === undefined ? 0 : ladder.indexOf(condition.tier);
  if (held < 0 || held < lowest) return [];
  const allowed = ladder.slice(0, Math.max(lowest, 0));
  return [{ code: 'not-in-list', severity: 'error', path: [...path, 'tier'], params: { allowed } }];
}

function datesIssues({ from, until }: { from: string; until?: string }, path: Path): Issue[] {
  if (until === undefined || spanOf(until).last > spanOf(from).first) return [];
  return [{ code: 'days-cross', severity: 'error', path: [...path, 'until'], params: { from, until } }];
}

function windowIssues({ opens, closes }: FilingWindow, at: number): Issue[] {
  if (opens === undefined || typeof closes !== 'string' || spanOf(closes).last >= spanOf(opens).first)
    return [];
  return [
    {
      code: 'days-cross',
      severity: 'error',
      path: ['windows', at, 'closes'],
      params: { from: opens, until: closes },
    },
  ];
}
