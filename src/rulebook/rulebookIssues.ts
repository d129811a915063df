import { spanOf } from '../calendar/index.js';
import type { Issue } from '../vocabulary/index.js';
import type { Condition } from './Condition.js';
import type { FilingWindow, Rulebook } from './Rulebook.js';

type Path = Issue['path'];

/** What no single field of a rulebook can tell: doubled ids, tiers that nobody can reach, dates that cross. */
export function rulebookIssues(rulebook: Rulebook): Issue[] {
  const { tiers, rules, windows = [], duties = [], scheme } = rulebook;
  const ladder = tiers.map(({ tier }) => tier);
  return [
    ...datesIssues(rulebook.effective, ['effective']),
    ...doubled(ladder, ['tiers'], 'tier'),
    ...doubled(
      rules.map(({ id }) => id),
      ['rules'],
      'id',
    ),
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
    ...[rules, windows, duties].flatMap((list, at) => {
      const name = ['rules', 'windows', 'duties'][at] ?? '';
      return list.flatMap((one, index) => tiersIssues(one.tiers, ladder, [name, index]));
    }),
    ...rules.flatMap(({ condition, tiers: guarded, severity }, at) =>
      severity === 'must'
        ? prerequisiteIssues(condition, guarded, ladder, scheme, ['rules', at, 'condition'])
        : [],
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

/** Who must already hold a title to win it, or a higher one, can never win it. */
function prerequisiteIssues(
  condition: Condition,
  guarded: readonly string[],
  ladder: readonly string[],
  scheme: string,
  path: Path,
): Issue[] {
  if (condition.op === 'all') {
    return condition.of.flatMap((part, at) =>
      prerequisiteIssues(part, guarded, ladder, scheme, [...path, 'of', at]),
    );
  }
  if (condition.op !== 'holds' || (condition.scheme ?? scheme) !== scheme) return [];
  const lowest = Math.min(...guarded.map((tier) => ladder.indexOf(tier)));
  if (!ladder.includes(condition.tier) || ladder.indexOf(condition.tier) < lowest) return [];
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
