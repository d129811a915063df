import { type Scheme, schemes } from '../../../records/title/internal.js';
import type { Day } from '../../../words/calendar/index.js';
import { RegistryError } from '../../../words/vocabulary/index.js';
import {
  jurisdictionsOver,
  type Rulebook,
  resolveRulebook,
  type Shelf,
  selectRulebook,
} from '../../rulebook/internal.js';
import type { WorklistGap } from './WorkItem.js';

/** The rulebooks that hold for each place on a day; looked up once for all units there. */
export class PlaceRulebooks {
  /** The schemes that have rulebooks. One that nobody has defined has no titles either. */
  readonly schemes: readonly Scheme[];
  readonly #shelf: Shelf;
  readonly #all: readonly Rulebook[];
  readonly #asOf: Day;
  readonly #inForce = new Map<string, Rulebook | undefined>();
  readonly #rounds = new Map<string, readonly Rulebook[]>();
  readonly #gaps = new Map<
    string,
    { scheme: string; jurisdiction: string; units: string[]; rulebooks: readonly string[] }
  >();

  constructor(shelf: Shelf, asOf: Day, own: readonly Scheme[] = []) {
    this.#shelf = shelf;
    this.#asOf = asOf;
    this.#all = shelf.map(({ id }) => resolveRulebook(shelf, id));
    const ruled = new Set(this.#all.map(({ scheme }) => scheme));
    const shipped = schemes.filter(({ id }) => !own.some((one) => one.id === id));
    this.schemes = [...own, ...shipped].filter(({ id }) => ruled.has(id));
  }

  get gaps(): WorklistGap[] {
    return [...this.#gaps.values()].filter(({ units }) => units.length > 0);
  }

  /** @param holder a unit that holds a title of the scheme, and so would miss what it owes */
  inForce(scheme: string, jurisdiction: string, holder: string | undefined): Rulebook | undefined {
    const place = `${scheme} ${jurisdiction}`;
    if (!this.#inForce.has(place)) this.#inForce.set(place, this.#select(scheme, jurisdiction));
    if (holder !== undefined) this.#gaps.get(place)?.units.push(holder);
    return this.#inForce.get(place);
  }

  #select(scheme: string, jurisdiction: string): Rulebook | undefined {
    try {
      return selectRulebook(this.#shelf, { scheme, jurisdiction, asOf: this.#asOf });
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      const rulebooks = error.code === 'ambiguous-rulebook' ? error.info.matches : [];
      this.#gaps.set(`${scheme} ${jurisdiction}`, { scheme, jurisdiction, units: [], rulebooks });
      return undefined;
    }
  }

  /** The rulebooks of a place and of those over it, whatever their time. What another one of them extends is told by that one. */
  rounds(scheme: string, jurisdiction: string): readonly Rulebook[] {
    const place = `${scheme} ${jurisdiction}`;
    const known = this.#rounds.get(place);
    if (known) return known;
    const over = jurisdictionsOver(jurisdiction);
    const here = this.#all.filter((one) => one.scheme === scheme && over.includes(one.jurisdiction));
    const extended = new Set(here.flatMap((one) => one.extends ?? []));
    const rounds = here.filter(({ id, windows = [] }) => windows.length > 0 && !extended.has(id));
    this.#rounds.set(place, rounds);
    return rounds;
  }
}
