import type { Counted } from '../count/index.js';
import { eachAlike } from './eachAlike.js';
import type { Groups } from './Groups.js';
import { Ints } from './Ints.js';
import type { Roster } from './Roster.js';
import type { Scribe } from './Scribe.js';
import { noLife, type TenureTable } from './TenureTable.js';

type Parts = {
  roster: Roster;
  table: TenureTable;
  groups: Groups;
  count: Counted;
  /** Whether the filter lets a unit pass, or one of its places. */
  passes: (number: number) => boolean;
};

/** Goes through units and finds what counts as one thing. Things that are alike are written down together. */
export class Sweep {
  readonly #parts: Parts;
  readonly #scribe: Scribe;
  /** What is one thing each, or has titles that are. */
  readonly #alone = new Ints();
  /** What of all that is tied is one thing with others, if they have the same owner. */
  readonly #owned = new Ints();

  constructor(parts: Parts, scribe: Scribe) {
    this.#parts = parts;
    this.#scribe = scribe;
  }

  all(): void {
    const { roster, count } = this.#parts;
    if (count === 'title') this.#alone.reserve(roster.size);
    for (let number = 0; number < roster.size; number += 1) {
      if (count === 'title') this.#pushTo(this.#alone, number);
      else if (roster.rootOf(number) === number && roster.unitOf(number) === number) this.#tied(number);
    }
    this.#tellAll();
  }

  /** Only what is tied to some units. */
  some(units: Iterable<number>): void {
    const roots = new Set<number>();
    for (const unit of units) roots.add(this.#parts.roster.rootOf(unit));
    for (const root of roots) this.#tied(root);
    this.#tellEach();
  }

  /** All that is tied to a unit: whatever counts as one thing is among it. */
  #tied(unit: number): void {
    const { roster, count } = this.#parts;
    this.#owned.length = 0;
    let number = unit;
    do {
      const kind = roster.recordOf(number)?.kind;
      // The products of one enterprise are one unit, their holder.
      const isOwned = count === 'enterprise' ? kind !== 'park' : count === 'unit' && kind === 'product';
      if (isOwned) this.#pushAll(this.#owned, number);
      else if (count === 'title') this.#pushAll(this.#alone, number);
      else if (count === 'unit' || kind === 'product') this.#unit(number);
      number = roster.nextTied(number);
    } while (number !== unit);
    if (this.#owned.length > 1 && this.#haveOwners()) for (const one of this.#byOwner()) this.#thing(one);
    else this.#thing(this.#owned);
  }

  /** Whether what is owned has more than one owner. */
  #haveOwners(): boolean {
    const owner = this.#parts.roster.ownerOf(this.#owned.at(0));
    for (let at = 1; at < this.#owned.length; at += 1) {
      if (this.#parts.roster.ownerOf(this.#owned.at(at)) !== owner) return true;
    }
    return false;
  }

  #byOwner(): Iterable<Ints> {
    const byOwner = new Map<number, Ints>();
    for (let at = 0; at < this.#owned.length; at += 1) {
      const owner = this.#parts.roster.ownerOf(this.#owned.at(at));
      const numbers = byOwner.get(owner) ?? new Ints();
      byOwner.set(owner, numbers);
      numbers.push(this.#owned.at(at));
    }
    return byOwner.values();
  }

  #unit(unit: number): void {
    if (this.#parts.roster.laterPlacesOf(unit).length === 0) {
      this.#pushTo(this.#alone, unit);
      return;
    }
    const numbers = new Ints();
    this.#pushAll(numbers, unit);
    this.#thing(numbers);
  }

  #thing(numbers: Ints): void {
    const { table, groups } = this.#parts;
    if (numbers.length === 1) this.#alone.push(numbers.at(0));
    if (numbers.length < 2) return;
    for (let at = 0; at < numbers.length; at += 1) {
      this.#scribe.add(table.lifeOf(numbers.at(at)), groups.codeOf(numbers.at(at)));
    }
    this.#scribe.joint(1);
  }

  /** A unit in all its places. */
  #pushAll(numbers: Ints, unit: number): void {
    this.#pushTo(numbers, unit);
    for (const place of this.#parts.roster.laterPlacesOf(unit)) this.#pushTo(numbers, place);
  }

  /** Only where it has a life, and the filter lets it pass. */
  #pushTo(numbers: Ints, number: number): void {
    const { table, passes } = this.#parts;
    if (table.lifeOf(number) !== noLife && passes(number)) numbers.push(number);
  }

  #tellAll(): void {
    eachAlike(this.#alone, this.#parts, (life, code, amount) => this.#tell(life, code, amount));
  }

  #tellEach(): void {
    const { table, groups } = this.#parts;
    for (let at = 0; at < this.#alone.length; at += 1) {
      const number = this.#alone.at(at);
      this.#tell(table.lifeOf(number), groups.codeOf(number), 1);
    }
  }

  #tell(life: number, code: number, amount: number): void {
    if (this.#parts.count === 'title') this.#scribe.titles(life, code, amount);
    else this.#scribe.alike(life, code, amount);
  }
}
