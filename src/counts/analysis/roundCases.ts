import type { TitleEvent } from '../../records/event/index.js';
import {
  type Answer,
  effectiveFacts,
  endOf,
  prune,
  pushTo,
  type Source,
  type TitleName,
  within,
} from '../../records/timeline/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { type BlurredDate, type DaySpan, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { type CountedTitle, type CountQuery, checkQuery, type Period, thingsIn } from '../count/internal.js';

/** The steps of a round that lead on, in their order. */
export const roundStages = [
  'applied',
  'recommended',
  'publicised',
  'cultivating',
  'recognised',
  'accepted',
] as const;

export type RoundStage = (typeof roundStages)[number];

/** A round: by the list year that its steps bear, or by the days on which its cases began. */
export type Round = Pick<CountQuery, 'scheme' | 'asOf' | 'knownAt' | 'where' | 'rollUp'> & { period: Period };

/** One candidate in a round. */
export type RoundCase = {
  /** Whether it certainly belongs to the round and to what is asked for. */
  certain: boolean;
  bearer: RegistryRecord;
  tier: string | null;
  project: string | null;
  /** The furthest stage that it certainly reached; null where that hangs on a blurred date. */
  stage: RoundStage | null;
  rejected: Answer;
  /** The steps that were recorded, in the order of their dates. */
  steps: { stage: RoundStage | 'rejected'; on: BlurredDate; reason?: string }[];
  /** Whether each stage, or a later one, was reached. */
  reached: Record<RoundStage, Answer>;
};

type Step = { event: TitleEvent; span: DaySpan };

export function roundQuery({ period: _, ...asked }: Round): CountQuery {
  return { ...asked, count: 'title', measure: 'ever', stages: roundStages };
}

/** Every candidate of a round. Who applies again after a rejection is another case. */
export function roundCases(source: Source, round: Round): RoundCase[] {
  const query = roundQuery(round);
  checkQuery({ ...query, measure: 'new', period: round.period }, source);
  const day = dayNumber(round.asOf);
  const steps = new Map<string, Step[]>();
  for (const event of effectiveFacts(source.events, query)) {
    if (event.type === 'title' && event.scheme === round.scheme)
      pushTo(steps, titleKey(event), { event, span: spanOf(event.on) });
  }
  const counted = thingsIn(source, query).flatMap(({ titles }) => titles);
  return counted.flatMap((title) => {
    const { since, name } = title.tenure;
    const last = Math.min(day, endOf(title.tenure)?.span.last ?? day);
    const own = (steps.get(titleKey(name)) ?? []).filter(({ event, span }) => {
      return span.last >= since.first && span.first <= last && isOfYear(event, round.period) !== 'no';
    });
    const belongs =
      'listYear' in round.period
        ? any(own.map(({ event }) => isOfYear(event, round.period)))
        : within(since, dayNumber(round.period.from), dayNumber(round.period.until));
    return belongs === 'no' ? [] : caseOf(title, own, belongs, day);
  });
}

function caseOf(title: CountedTitle, steps: Step[], belongs: Answer, day: number): RoundCase {
  const { tier = null, project = null } = title.tenure.name;
  const sorted = [...steps].sort((a, b) => a.span.first - b.span.first || a.span.last - b.span.last);
  const stepsAt = (stages: readonly string[]) => {
    const found = sorted.filter(({ event }) => stages.includes(event.stage));
    return any(found.map(({ span }) => (span.last <= day ? 'yes' : 'unknown')));
  };
  const reached = (stage: RoundStage) => stepsAt(roundStages.slice(roundStages.indexOf(stage)));
  return {
    certain: title.certain && belongs === 'yes',
    bearer: title.record,
    tier,
    project,
    stage: roundStages.findLast((stage) => reached(stage) === 'yes') ?? null,
    rejected: stepsAt(['rejected']),
    steps: sorted.flatMap(({ event: { stage, on, reason } }) => {
      const known = stage === 'rejected' ? stage : roundStages.find((one) => one === stage);
      return known ? [{ stage: known, on, ...prune({ reason }) }] : [];
    }),
    reached: {
      applied: reached('applied'),
      recommended: reached('recommended'),
      publicised: reached('publicised'),
      cultivating: reached('cultivating'),
      recognised: reached('recognised'),
      accepted: reached('accepted'),
    },
  };
}

function isOfYear({ listYear }: TitleEvent, period: Period): Answer {
  if (!('listYear' in period) || listYear === undefined) return 'unknown';
  return listYear === Number(period.listYear) ? 'yes' : 'no';
}

function any(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function titleKey({ unit, tier, project }: TitleName): string {
  return JSON.stringify([unit, tier, project]);
}
