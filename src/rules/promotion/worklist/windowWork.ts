import { within } from '../../../records/timeline/internal.js';
import { aboutScheme, type Scheme } from '../../../records/title/internal.js';
import { type BlurredDate, type Day, dayNumber, spanOf } from '../../../words/calendar/internal.js';
import { endingStages, type Labels, type Stage } from '../../../words/vocabulary/index.js';
import { foldText } from '../../../words/vocabulary/internal.js';
import type { FilingWindow, Rulebook } from '../../rulebook/index.js';
import {
  isInSpan,
  itemId,
  stepsOf,
  unitPart,
  type WorkContext,
  type Worker,
  yearlyDays,
} from './WorkContext.js';
import type { WorkItem } from './WorkItem.js';
import { windowTitle } from './workTexts.js';

const decided = ['publicised', 'rejected', 'cultivating', 'recognised', 'accepted'] as const;
const afterApplying: readonly Stage[] = ['applied', 'recommended', ...decided];
/** The stages with which a round is over for a unit. */
const out: readonly Stage[] = ['rejected', ...endingStages];
/** The stages by which the records show that a step was taken. */
const taken: Readonly<Record<FilingWindow['step'], readonly Stage[]>> = {
  'self-assess': ['self-assessed', 'filed', ...afterApplying],
  file: ['filed', ...afterApplying],
  apply: afterApplying,
  review: ['recommended', ...decided],
  recommend: ['recommended', ...decided],
};

/** A window as it closes once, and since when its round runs. */
type Closing = { window: FilingWindow; tier: string; due: Day; since: BlurredDate };

/**
 * The windows of a rulebook that close in the days asked for, for a unit that may rise by them: one that stands a tier below,
 * that is under way to the tier in this round, or for which it is the lowest.
 *
 * @param isInForce only the rulebook in force tells of windows that return every year
 */
export function windowWork(
  worker: Worker,
  { rulebook, scheme, isInForce }: { rulebook: Rulebook; scheme: Scheme; isInForce: boolean },
  context: WorkContext,
): WorkItem[] {
  if (worker.isGone) return [];
  return closingsIn(rulebook, isInForce, context)
    .filter((closing) => isFor(closing.window, worker) && mayRise(worker, closing, rulebook, scheme))
    .map((closing): WorkItem => {
      const { window, tier, due } = closing;
      const { id, who, where, citation, confidence, step } = window;
      return {
        id: itemId(worker.record.id, 'window', scheme.id, tier, id, due),
        ...unitPart(worker),
        kind: 'window',
        title: windowTitle(rulebook, step, tierLabels(rulebook, tier, context)),
        scheme: scheme.id,
        tier,
        due,
        state: stateOf(worker, closing, scheme.id, context),
        who,
        ...(window.with && { with: window.with }),
        ...(where !== undefined && { where }),
        rulebook: rulebook.id,
        rule: id,
        citation,
        confidence,
      };
    });
}

function closingsIn(rulebook: Rulebook, isInForce: boolean, context: WorkContext): Closing[] {
  return (rulebook.windows ?? []).flatMap((window) => {
    const { closes, opens } = window;
    const once = { window, since: opens ?? rulebook.effective.from };
    const closings =
      typeof closes === 'string'
        ? [{ ...once, due: closes }]
        : isInForce
          ? yearlyDays(closes.every, context.asOf, context.until).map((due) => {
              // What came before the last day of the year before was for another round.
              return { window, due, since: `${Number(due.slice(0, 4)) - 1}${due.slice(4)}` };
            })
          : [];
    const asked = closings.filter(({ due }) => isInSpan(due, context));
    return asked.flatMap((closing) => window.tiers.map((tier) => ({ ...closing, tier })));
  });
}

function isFor({ kinds, zone }: FilingWindow, worker: Worker): boolean {
  if (kinds && !kinds.some((kind) => kind === worker.record.kind)) return false;
  return zone === undefined || (worker.zone !== undefined && foldText(zone) === foldText(worker.zone));
}

function mayRise(worker: Worker, { tier, since }: Closing, { tiers }: Rulebook, scheme: Scheme): boolean {
  const held = worker.titles.get(scheme.id) ?? [];
  const rank = scheme.tiers.indexOf(tier);
  const isBeyond = held.some((title) => {
    const own = scheme.tiers.indexOf(title.tier ?? '');
    return title.standing === 'held' && (scheme.ladder === false ? own === rank : own >= rank);
  });
  if (isBeyond) return false;
  const at = tiers.findIndex((one) => one.tier === tier);
  const below = tiers[at - 1]?.tier;
  const isUnderWay = stepsOf(worker, scheme.id).some((step) => {
    return step.tier === tier && !out.includes(step.stage) && spanOf(step.on).last >= spanOf(since).first;
  });
  return (
    below === undefined || scheme.ladder === false || isUnderWay || held.some((one) => one.tier === below)
  );
}

function stateOf(
  worker: Worker,
  { window, tier, due, since }: Closing,
  scheme: string,
  { asOf, complete }: WorkContext,
): WorkItem['state'] {
  const last = dayNumber(asOf < due ? asOf : due);
  const answers = stepsOf(worker, scheme)
    .filter((step) => step.tier === tier && taken[window.step].includes(step.stage))
    .map(({ on }) => within(spanOf(on), spanOf(since).first, last + 1));
  if (answers.includes('yes')) return 'done';
  return complete && !answers.includes('unknown') ? 'open' : 'unknown';
}

function tierLabels({ tiers, scheme }: Rulebook, tier: string, { schemes }: WorkContext): Labels {
  const own = tiers.find((one) => one.tier === tier)?.labels;
  return (
    own ?? aboutScheme(scheme, schemes).tiers?.[tier]?.labels ?? { en: tier, 'zh-CN': tier, 'zh-TW': tier }
  );
}
