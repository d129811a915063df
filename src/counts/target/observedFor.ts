import { findScheme, heldStagesOf, type Scheme } from '../../records/title/internal.js';
import { dayNumber, dayOf } from '../../words/calendar/internal.js';
import type { FoundFigure, Quantity } from '../../words/figure/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import type { Caveat } from './Caveat.js';
import type { Evidence } from './Evidence.js';
import { neededFor } from './neededFor.js';
import type { Observed, TrackOptions } from './Progress.js';
import { seriesFor } from './seriesFor.js';
import type { Metric, Target } from './Target.js';
import type { Term } from './termOf.js';

/** Takes what a caller observed, unless it is about something else than the target. */
export function observedFor(
  target: Target,
  observed: Observed,
  options: TrackOptions,
  { origin }: Term,
  schemes: readonly Scheme[] | undefined,
): Evidence {
  const asOf = dayNumber(options.asOf);
  const [wanted, given] = [target.sector ?? null, observed.sector ?? null];
  if (wanted !== given)
    return { on: asOf, caveats: [{ code: 'sector-differs', params: { wanted, found: given } }] };
  if ('series' in observed) {
    const evidence = seriesFor(target, observed.series, asOf);
    return { ...evidence, caveats: [...originCaveats(observed), ...evidence.caveats] };
  }

  const { figure, on = options.asOf, stage } = observed;
  const needed = neededFor(target, observed.population);
  const refusal = 'metric' in target ? stageRefusal(target.metric, stage, schemes) : undefined;
  const other =
    refusal ??
    unitRefusal(figure, needed) ??
    laterRefusal(on, options.asOf) ??
    earlyRefusal(on, countsFromStart(target) ? origin : null);
  const caveats: Caveat[] = [...originCaveats(observed), ...(other ? [other] : [])];
  if (observed.on === undefined) caveats.push({ code: 'observed-undated', params: {} });
  const ofPopulation = target.kind === 'coverage';
  if (ofPopulation && !needed) caveats.push({ code: 'population-unknown', params: {} });
  for (const one of [figure, ofPopulation ? needed : undefined]) {
    if (typeof one === 'object' && 'boundary' in one && one.boundary !== 'exact')
      caveats.push({ code: 'figure-open', params: { quantity: one } });
  }
  if (typeof figure === 'object' && 'total' in figure && figure.uncertain > 0)
    caveats.push({ code: 'uncertain', params: { count: figure.uncertain } });
  return {
    ...(other ? {} : { found: figure }),
    ...(needed ? { needed } : {}),
    ofPopulation,
    on: dayNumber(on),
    caveats,
  };
}

function originCaveats({ origin }: Observed): Caveat[] {
  return origin === 'project-library' ? [{ code: 'library-not-statistics', params: {} }] : [];
}

/** What was recognised says nothing about what was submitted, nor the other way round. */
function stageRefusal(
  metric: Metric,
  stage: Stage | undefined,
  schemes: readonly Scheme[] | undefined,
): Caveat | undefined {
  const wanted = metric.stages ?? heldStages(metric, schemes);
  if (stage === undefined) return metric.stages ? { code: 'stage-unsaid', params: { wanted } } : undefined;
  return wanted.includes(stage) ? undefined : { code: 'stage-differs', params: { wanted, found: stage } };
}

function heldStages(metric: Metric, schemes: readonly Scheme[] | undefined): Stage[] {
  const scheme = findScheme(metric.scheme, schemes);
  const tiers = [metric.where?.tier ?? scheme.tiers].flat();
  const held = (tiers.length > 0 ? tiers : [null]).flatMap((tier) => heldStagesOf(scheme, tier ?? undefined));
  return [...new Set(held)];
}

/** A percentage is no number of things. Other units are words of the source, and not compared. */
function unitRefusal(figure: FoundFigure, needed: Quantity | undefined): Caveat | undefined {
  const found = typeof figure === 'object' && 'unit' in figure ? figure.unit : undefined;
  const wanted = needed?.unit;
  if (found === undefined || wanted === undefined || (found === '%') === (wanted === '%')) return undefined;
  return { code: 'unit-differs', params: { wanted, found } };
}

function laterRefusal(on: string, asOf: string): Caveat | undefined {
  return dayNumber(on) > dayNumber(asOf) ? { code: 'observed-later', params: { on, asOf } } : undefined;
}

/** Whether it is about what came since a day, so that nothing older belongs to it. */
function countsFromStart({ kind }: Target): boolean {
  return kind === 'flow' || kind === 'growth' || kind === 'sum';
}

function earlyRefusal(on: string, origin: number | null): Caveat | undefined {
  if (origin === null || dayNumber(on) > origin) return undefined;
  return { code: 'observed-too-early', params: { on, from: dayOf(origin + 1) } };
}
