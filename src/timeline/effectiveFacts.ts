import type { Day } from '../calendar/index.js';
import { type Correction, eventIdOf, type Fact, type RegistryEvent } from '../title/index.js';
import { RegistryError } from '../vocabulary/index.js';

/**
 * The facts that stand once every correction known by a day has been applied. A corrected event leaves, its replacement
 * takes its place; a corrected correction is undone.
 *
 * @throws RegistryError `unknown-event`, `already-corrected`, or `recorded-at-missing` where `knownAt` is asked
 */
export function effectiveFacts(
  events: readonly RegistryEvent[],
  options: { knownAt?: Day | undefined } = {},
): Fact[] {
  const { knownAt } = options;
  const known = knownAt === undefined ? events : events.filter((event) => isKnown(event, knownAt));
  const corrections = known.filter((event) => event.type === 'corrected');
  if (corrections.length === 0) return known.filter((event) => event.type !== 'corrected');

  const ledgers = new Map<string, Ledger>(corrections.map(({ unit }) => [unit, new Ledger(unit)]));
  const facts: Fact[] = [];
  for (const event of known) {
    if (event.type === 'corrected') continue;
    const ledger = ledgers.get(event.unit);
    if (ledger) ledger.enter(event);
    else facts.push(event);
  }
  applyAll(corrections, ledgers);
  for (const ledger of ledgers.values()) facts.push(...ledger.facts());
  return facts;
}

function isKnown(event: RegistryEvent, knownAt: Day): boolean {
  if (event.recordedAt === undefined) {
    throw new RegistryError('recorded-at-missing', { unit: event.unit, event: eventIdOf(event) });
  }
  return event.recordedAt <= knownAt;
}

/** Applies corrections in the order in which they were learned; one that names a later one waits for it. */
function applyAll(corrections: readonly Correction[], ledgers: ReadonlyMap<string, Ledger>): void {
  let waiting = [...corrections].sort((a, b) => compare(a.recordedAt ?? '', b.recordedAt ?? ''));
  while (waiting.length > 0) {
    const left = waiting.filter((correction) => !ledgers.get(correction.unit)?.apply(correction));
    const [stuck] = left;
    if (stuck && left.length === waiting.length) {
      const code = ledgers.get(stuck.unit)?.isVoid(stuck.event) ? 'already-corrected' : 'unknown-event';
      throw new RegistryError(code, { unit: stuck.unit, event: stuck.event });
    }
    waiting = left;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The facts of one unit while its corrections are applied. */
class Ledger {
  readonly #unit: string;
  readonly #standing = new Map<string, Fact>();
  readonly #applied = new Map<string, { original: Fact | undefined; replacement: Fact | undefined }>();
  readonly #void = new Set<string>();

  constructor(unit: string) {
    this.#unit = unit;
  }

  enter(fact: Fact): void {
    this.#standing.set(eventIdOf(fact), fact);
  }

  isVoid(id: string): boolean {
    return this.#void.has(id);
  }

  facts(): Iterable<Fact> {
    return this.#standing.values();
  }

  /** Applies a correction; `false` where what it corrects does not stand. */
  apply(correction: Correction): boolean {
    const { event: id, replacement } = correction;
    const fact = this.#standing.get(id);
    const earlier = this.#applied.get(id);
    if (fact) this.#remove(id);
    else if (earlier) this.#undo(id, earlier, replacement !== undefined);
    else return false;
    if (replacement) this.enter(replacement);
    this.#applied.set(eventIdOf(correction), { original: fact ?? earlier?.original, replacement });
    return true;
  }

  #remove(id: string): void {
    this.#standing.delete(id);
    this.#void.add(id);
  }

  #undo(
    id: string,
    earlier: { original: Fact | undefined; replacement: Fact | undefined },
    replaced: boolean,
  ): void {
    const { original, replacement } = earlier;
    if (replacement) {
      const replacementId = eventIdOf(replacement);
      if (this.#standing.get(replacementId) !== replacement) {
        throw new RegistryError('already-corrected', { unit: this.#unit, event: id });
      }
      this.#remove(replacementId);
    }
    this.#applied.delete(id);
    this.#void.add(id);
    if (original && !replaced) this.enter(original);
  }
}
