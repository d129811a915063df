import { type BlurredDate, type DaySpan, spanOf } from '../calendar/index.js';
import type { RegistryEvent, TitleEvent } from '../event/index.js';
import { heldStagesOf } from '../title/index.js';
import { endingStages, type Stage } from '../vocabulary/index.js';
import { always, ever, isSameTitle, never, noNotice, open, rankIn } from './rowsOf.js';
import { noYear, type Term } from './Terms.js';
import type { TermOptions } from './termsBy.js';

type Tier = { rank: number; heldAt: readonly Stage[] };

/** More titles than that are folded as any history is. */
const mostTitles = 8;

/**
 * Makes the terms of a unit whose titles were each won once and lost at most once, certainly later, and learned in that
 * order: nearly every unit. Answers nothing where it is not so simple.
 */
export function simpleTermsBy({
  scheme,
  stages,
  twoClocks,
}: TermOptions): (events: readonly RegistryEvent[]) => Term[] | undefined {
  const spans = new Map<BlurredDate, DaySpan>();
  const tiers = new Map<string | undefined, Tier>();
  const spanAt = (date: BlurredDate): DaySpan => {
    const span = spans.get(date) ?? spanOf(date);
    spans.set(date, span);
    return span;
  };
  const tierOf = (tier: string | undefined): Tier => {
    const known = tiers.get(tier) ?? {
      rank: rankIn(scheme, tier),
      heldAt: stages ?? heldStagesOf(scheme, tier),
    };
    tiers.set(tier, known);
    return known;
  };
  const knownOn = ({ recordedAt = '' }: TitleEvent) => (twoClocks ? spanAt(recordedAt).first : ever);

  return (events) => {
    if (scheme.validMonths !== undefined || events.length > 2 * mostTitles) return undefined;
    const terms: Term[] = [];
    const endings: TitleEvent[] = [];
    for (const event of events) {
      if (event.type === 'renamed' || (event.type === 'title' && event.scheme !== scheme.id)) continue;
      if (event.type !== 'title') return undefined;
      const { rank, heldAt } = tierOf(event.tier);
      if (!heldAt.includes(event.stage)) {
        if (!endingStages.some((stage) => stage === event.stage)) return undefined;
        endings.push(event);
        continue;
      }
      if (rank < 0 || terms.some(({ begun }) => isSameTitle(begun, event))) return undefined;
      const [since, learned] = [spanAt(event.on), knownOn(event)];
      const title = { rank, since, until: open, begun: event, endYear: noNotice };
      terms.push({ ...title, learned, unlearned: never, window: always });
    }
    for (const ending of endings) {
      const term = terms.find(({ begun }) => isSameTitle(begun, ending));
      const [until, learned] = [spanAt(ending.on), knownOn(ending)];
      if (!term || term.until !== open || term.unlearned !== never) return undefined;
      if (until.first <= term.since.last || learned < term.learned) return undefined;
      const ended = { ...term, until, endYear: ending.listYear ?? noYear, learned };
      if (learned > term.learned) {
        term.unlearned = learned;
        terms.push(ended);
      } else Object.assign(term, ended);
    }
    return terms;
  };
}
