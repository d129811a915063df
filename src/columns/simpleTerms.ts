import { type BlurredDate, type DaySpan, spanOf } from '../calendar/index.js';
import type { RegistryEvent, TitleEvent } from '../event/index.js';
import { heldStagesOf } from '../title/index.js';
import { endingStages, type Stage } from '../vocabulary/index.js';
import { always, ever, isSameTitle, never, noNotice, noYear, open, rankIn } from './rowsOf.js';
import type { Term, TermOptions } from './Terms.js';

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
    const known = spans.get(date);
    if (known) return known;
    const span = spanOf(date);
    spans.set(date, span);
    return span;
  };
  const tierOf = (name: string | undefined): Tier => {
    const known = tiers.get(name);
    if (known) return known;
    const tier = { rank: rankIn(scheme, name), heldAt: stages ?? heldStagesOf(scheme, name) };
    tiers.set(name, tier);
    return tier;
  };
  const knownOn = ({ recordedAt = '' }: TitleEvent) => (twoClocks ? spanAt(recordedAt).first : ever);

  /** Puts the end of a title to its terms; answers whether it is so simple. */
  const end = (terms: Term[], ending: TitleEvent): boolean => {
    const term = titleIn(terms, ending);
    const [until, learned] = [spanAt(ending.on), knownOn(ending)];
    if (!term || term.until !== open || term.unlearned !== never) return false;
    if (until.first <= term.since.last || learned < term.learned) return false;
    if (learned > term.learned) {
      term.unlearned = learned;
      terms.push({ ...term, until, endYear: ending.listYear ?? noYear, learned, unlearned: never });
      return true;
    }
    term.until = until;
    term.endYear = ending.listYear ?? noYear;
    return true;
  };

  return (events) => {
    if (scheme.validMonths !== undefined || events.length > 2 * mostTitles) return undefined;
    const terms: Term[] = [];
    let endings: TitleEvent[] | undefined;
    for (const event of events) {
      if (event.type === 'renamed') continue;
      if (event.type !== 'title') return undefined;
      if (event.scheme !== scheme.id) continue;
      const { rank, heldAt } = tierOf(event.tier);
      if (!heldAt.includes(event.stage)) {
        if (!isEnding(event.stage)) return undefined;
        endings ??= [];
        endings.push(event);
        continue;
      }
      if (rank < 0 || titleIn(terms, event)) return undefined;
      terms.push({
        rank,
        since: spanAt(event.on),
        until: open,
        begun: event,
        endYear: noNotice,
        learned: knownOn(event),
        unlearned: never,
        window: always,
      });
    }
    return endings?.every((ending) => end(terms, ending)) === false ? undefined : terms;
  };
}

function isEnding(stage: Stage): boolean {
  return endingStages.some((one) => one === stage);
}

function titleIn(terms: readonly Term[], title: TitleEvent): Term | undefined {
  for (const term of terms) if (isSameTitle(term.begun, title)) return term;
  return undefined;
}
