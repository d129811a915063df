import { spanOf } from '../../words/calendar/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';
import type { ScenarioInstance } from './Scenario.js';
import { scenarioGuides } from './scenarioGuides.js';

type Path = Issue['path'];

type IncidentDates = { on: string; until?: string | undefined; ongoing?: boolean | undefined };

/** What the checks look at, of any assessment. */
type Dated = {
  period: { from: string; until: string };
  statements?: Readonly<Record<string, { on?: string | undefined }>> | undefined;
  incidents?: readonly IncidentDates[] | undefined;
  maturity?: { on?: string | undefined } | undefined;
  years?: readonly { tableFiledOn?: string | undefined }[] | undefined;
  scenarios?: readonly ScenarioInstance[] | undefined;
  industrialValueAdded?: number | undefined;
  valueAdded?: number | undefined;
  auditedKeyEnterprises?: number | undefined;
  keyEnterprises?: number | undefined;
  investment?:
    | {
        total?: number | undefined;
        fixedAssets?: number | undefined;
        equipment?: number | undefined;
        equipmentAndTools?: number | undefined;
      }
    | undefined;
  evaluation?: { staff?: number | undefined; seniorStaff?: number | undefined } | undefined;
};

/**
 * What no single field of an assessment can tell: days outside its period, parts above their wholes, foreign scenarios.
 *
 * @example
 * assessmentIssues({ period: { from: '2025-01-01', until: '2024-01-01' } }).map(({ code }) => code) //=> ['days-cross']
 */
export function assessmentIssues(assessment: Dated): Issue[] {
  const { period, scenarios = [], incidents = [], investment } = assessment;
  const { from, until } = period;
  if (from > until) {
    return [{ code: 'days-cross', severity: 'error', path: ['period', 'until'], params: { from, until } }];
  }
  return [
    ...datesOf(assessment).flatMap(([path, date]) => issuesOfDate(date, path, period)),
    ...scenarios.flatMap((instance, at) => issuesOfScenario(instance, ['scenarios', at])),
    ...issuesOfPart(assessment.industrialValueAdded, assessment.valueAdded, ['industrialValueAdded']),
    ...issuesOfPart(assessment.auditedKeyEnterprises, assessment.keyEnterprises, ['auditedKeyEnterprises']),
    ...issuesOfPart(investment?.fixedAssets, investment?.total, ['investment', 'fixedAssets']),
    ...issuesOfPart(investment?.equipmentAndTools, investment?.total, ['investment', 'equipmentAndTools']),
    ...issuesOfPart(investment?.equipment, investment?.equipmentAndTools ?? investment?.total, [
      'investment',
      'equipment',
    ]),
    ...issuesOfPart(assessment.evaluation?.seniorStaff, assessment.evaluation?.staff, [
      'evaluation',
      'seniorStaff',
    ]),
    ...incidents.flatMap((incident, at) => issuesOfIncident(incident, at, period)),
  ];
}

function datesOf({ statements = {}, maturity, years = [] }: Dated): [Path, string][] {
  const dates: [Path, string | undefined][] = [
    [['maturity', 'on'], maturity?.on],
    ...Object.entries(statements).map(([name, { on }]): [Path, string | undefined] => {
      return [['statements', name, 'on'], on];
    }),
    ...years.map(({ tableFiledOn }, at): [Path, string | undefined] => {
      return [['years', at, 'tableFiledOn'], tableFiledOn];
    }),
  ];
  return dates.flatMap(([path, date]) => (date === undefined ? [] : [[path, date]]));
}

/** What lasts is inside when it touches the period; a blurred date is outside only when every day that it may mean is. */
function issuesOfDate(on: string, path: Path, { from, until }: Dated['period'], end = on): Issue[] {
  if (spanOf(end).last >= spanOf(from).first && spanOf(on).first <= spanOf(until).last) return [];
  return [{ code: 'day-outside-period', severity: 'error', path, params: { received: on, from, until } }];
}

function issuesOfIncident(incident: IncidentDates, at: number, period: Dated['period']): Issue[] {
  const { on, until, ongoing } = incident;
  if (until !== undefined && spanOf(until).last < spanOf(on).first) {
    const params = { from: on, until };
    return [{ code: 'days-cross', severity: 'error', path: ['incidents', at, 'until'], params }];
  }
  return issuesOfDate(on, ['incidents', at, 'on'], period, ongoing ? period.until : until);
}

function issuesOfScenario({ edition, scenario, stage }: ScenarioInstance, path: Path): Issue[] {
  const guide = Object.hasOwn(scenarioGuides, edition) ? scenarioGuides[edition] : undefined;
  const known = guide?.scenarios.map(({ id }) => id) ?? [];
  const stages = guide?.stages.map(({ id }) => id) ?? [];
  return [
    ...issuesOfTerm(scenario, known, [...path, 'scenario']),
    ...issuesOfTerm(stage, stages, [...path, 'stage']),
  ];
}

function issuesOfTerm(term: string | undefined, allowed: readonly string[], path: Path): Issue[] {
  if (term === undefined || allowed.includes(term)) return [];
  return [{ code: 'not-in-list', severity: 'error', path, params: { allowed } }];
}

function issuesOfPart(part: number | undefined, whole: number | undefined, path: Path): Issue[] {
  if (part === undefined || whole === undefined || part <= whole) return [];
  return [{ code: 'range', severity: 'error', path, params: { maximum: whole } }];
}
