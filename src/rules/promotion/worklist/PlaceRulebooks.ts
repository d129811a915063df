import { type Scheme, schemes } from '../../../records/title/internal.js';
import { type Day, dayNumber, dayOf, spanOf } from '../../../words/calendar/internal.js';
import { RegistryError } from '../../../words/vocabulary/index.js';
import {
  jurisdictionsOver,
  type Rulebook,
  resolveRulebook,
  type Shelf,
  selectRulebook,
} from '../../rulebook/internal.js';
import type { WorklistGap } from './WorkItem.js';

/** A rulebook that holds, or may hold, from one day up to, not on, another. */
export type Holding = { rulebook: Rulebook; from: Day; until: Day };

/** The rulebooks that hold for each place in a span of days; looked up once for all units there. */
export class PlaceRulebooks {
  /** The schemes that have rulebooks. One that nobody has defined has no titles either. */
  readonly schemes: readonly Scheme[];
  readonly #shelf: Shelf;
  readonly #all: readonly Rulebook[];
  readonly #asOf: Day;
  readonly #until: Day;
  readonly #found = new Map<string, readonly Rulebook[]>();
  readonly #holdings = new Map<string, readonly Holding[]>();
  readonly #rounds = new Map<string, readonly Rulebook[]>();
  readonly #gaps = new Map<string, WorklistGap & { units: string[] }>();

  constructor(
    shelf: Shelf,
    { asOf, until, schemes: own = [] }: { asOf: Day; until: Day; schemes: readonly Scheme[] | undefined },
  ) {
    this.#shelf = shelf;
    this.#asOf = asOf;
    this.#until = until;
    this.#all = shelf.map(({ id }) => resolveRulebook(shelf, id));
    const ruled = new Set(this.#all.map(({ scheme }) => scheme));
    const shipped = schemes.filter(({ id }) => !own.some((one) => one.id === id));
    this.schemes = [...own, ...shipped].filter(({ id }) => ruled.has(id));
  }

  get gaps(): WorklistGap[] {
    return [...this.#gaps.values()];
  }

  /** @param holder a unit that holds a title of the scheme, and so would miss what it owes */
  inForce(scheme: string, jurisdiction: string, holder: string | undefined): Rulebook | undefined {
    const [only, ...others] = this.#on(this.#asOf, scheme, jurisdiction);
    if (only && others.length === 0) return only;
    const place = `${scheme} ${jurisdiction}`;
    if (holder !== undefined) {
      const rulebooks = (only ? [only, ...others] : []).map(({ id }) => id);
      const gap = this.#gaps.get(place) ?? { scheme, jurisdiction, units: [], rulebooks };
      gap.units.push(holder);
      this.#gaps.set(place, gap);
    }
    return undefined;
  }

  /**
   * What held in a place from the beginning of the year of the question on, and what will by its last day: rulebooks begin and
   * end in between. Where blurred days leave open which of several it was, all of them.
   */
  holdings(scheme: string, jurisdiction: string): readonly Holding[] {
    const place = `${scheme} ${jurisdiction}`;
    const known = this.#holdings.get(place);
    if (known) return known;
    const begin = dayNumber(`${this.#asOf.slice(0, 4)}-01-01`);
    const end = dayNumber(this.#until) + 1;
    const edges = this.#over(scheme, jurisdiction).flatMap(({ effective: { from, until } }) => [
      spanOf(from).first,
      spanOf(from).last,
      ...(until === undefined ? [] : [spanOf(until).last]),
    ]);
    const days = [...new Set([begin, ...edges, end])].filter((day) => begin <= day && day <= end);
    days.sort((a, b) => a - b);
    const holdings = days.slice(0, -1).flatMap((day, at) => {
      const span = { from: dayOf(day), until: dayOf(days[at + 1] ?? end) };
      return this.#on(span.from, scheme, jurisdiction).map((rulebook): Holding => ({ rulebook, ...span }));
    });
    this.#holdings.set(place, holdings);
    return holdings;
  }

  /** The rulebooks of a place and of those over it, whatever their time. What another one of them extends is told by that one. */
  rounds(scheme: string, jurisdiction: string): readonly Rulebook[] {
    const place = `${scheme} ${jurisdiction}`;
    const known = this.#rounds.get(place);
    if (known) return known;
    const here = this.#over(scheme, jurisdiction);
    const extended = new Set(here.flatMap((one) => one.extends ?? []));
    const rounds = here.filter(({ id, windows = [] }) => windows.length > 0 && !extended.has(id));
    this.#rounds.set(place, rounds);
    return rounds;
  }

  #over(scheme: string, jurisdiction: string): Rulebook[] {
    const over = jurisdictionsOver(jurisdiction);
    return this.#all.filter((one) => one.scheme === scheme && over.includes(one.jurisdiction));
  }

  /** The rulebook of a day, several that fit it, or none. */
  #on(asOf: Day, scheme: string, jurisdiction: string): readonly Rulebook[] {
    const key = `${asOf} ${scheme} ${jurisdiction}`;
    const found = this.#found.get(key) ?? this.#select({ asOf, scheme, jurisdiction });
    this.#found.set(key, found);
    return found;
  }

  #select(query: { scheme: string; jurisdiction: string; asOf: Day }): readonly Rulebook[] {
    try {
      return [selectRulebook(this.#shelf, query)];
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      const ids: readonly string[] = error.code === 'ambiguous-rulebook' ? error.info.matches : [];
      return this.#all.filter(({ id }) => ids.includes(id));
    }
  }
}
