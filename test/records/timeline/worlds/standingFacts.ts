import { eventIdOf, type Fact, type RegistryEvent } from 'green-manufacturing-registry';

type Entry = { fact: Fact } | { undo: () => void };

/** The facts that stand once all corrections are made, in their order: an id means what stands under it then. */
export function standingFacts(events: readonly RegistryEvent[]): Fact[] {
  const under = new Map<string, Entry>();
  const put = (key: string, entry: Entry | undefined) => {
    if (entry) under.set(key, entry);
    else under.delete(key);
  };
  for (const event of events) {
    const key = `${event.unit} ${eventIdOf(event)}`;
    if (event.type !== 'corrected') {
      if (!under.has(key)) put(key, { fact: event });
      continue;
    }
    const wrong = `${event.unit} ${event.event}`;
    const before = under.get(wrong);
    if (!before) throw new Error(`${wrong} is not known.`);
    put(wrong, undefined);
    if ('undo' in before) before.undo();
    const better = event.replacement && `${event.unit} ${eventIdOf(event.replacement)}`;
    if (better && event.replacement) put(better, { fact: event.replacement });
    put(key, {
      undo: () => {
        if (better) put(better, undefined);
        put(wrong, before);
      },
    });
  }
  return [...under.values()].flatMap((entry) => ('fact' in entry ? entry.fact : []));
}
