import {
  type Fact,
  Registry,
  RegistryError,
  type RegistryEvent,
  type RegistryRecord,
  type Scheme,
} from 'green-manufacturing-registry';

/** A history that can be lived through in every possible way. */
export type SmallHistory = {
  records: readonly RegistryRecord[];
  schemes: readonly Scheme[];
  events: readonly RegistryEvent[];
  openingHistory: 'complete' | 'incomplete';
  /** The days that are asked about. */
  days: readonly string[];
};

export const recordedOn = '2026-11-23';

/** The registry of a history. */
export function registryOf(history: SmallHistory): Registry {
  const registry = emptyRegistryOf(history);
  const refusal = recordInto(registry, history);
  if (refusal) throw refusal;
  return registry;
}

export function emptyRegistryOf({ records, schemes }: Pick<SmallHistory, 'records' | 'schemes'>): Registry {
  const registry = new Registry({ schemes });
  registry.add(records, { recordedAt: recordedOn });
  return registry;
}

/** Records a history, corrections in a batch of their own. Tells why it is refused, if it is. */
export function recordInto(
  registry: Registry,
  { events, openingHistory }: Pick<SmallHistory, 'events' | 'openingHistory'>,
): RegistryError | undefined {
  const corrections = events.filter((event) => event.type === 'corrected');
  const facts = events.filter((event) => event.type !== 'corrected');
  try {
    for (const batch of [facts, corrections])
      if (batch.length > 0) registry.record(batch, { recordedAt: recordedOn, openingHistory });
    return undefined;
  } catch (error) {
    if (error instanceof RegistryError) return error;
    throw error;
  }
}

/** An event in one line. */
export function lineOf(event: RegistryEvent): string {
  if (event.type === 'corrected') {
    const better = event.replacement ? `-> ${lineOf(event.replacement)}` : 'taken back';
    return `corrected ${event.unit} "${event.event}" ${better}`;
  }
  return [event.on.padEnd(10), event.unit, ...partsOf(event), event.id && `(${event.id})`]
    .filter(Boolean)
    .join(' ');
}

function partsOf(event: Fact): (string | undefined)[] {
  switch (event.type) {
    case 'title': {
      const listYear = event.listYear === undefined ? undefined : `list ${event.listYear}`;
      return [event.stage, event.scheme, event.tier, event.project, listYear];
    }
    case 'opening':
      return ['opening', event.scheme, event.tier, event.project];
    case 'merged':
      return ['merged into', event.into, event.titles];
    case 'split':
      return ['split', event.titles];
    case 'closed':
      return ['closed', event.titles];
    case 'transferred':
      return ['transferred to', event.to];
    default:
      return [event.type];
  }
}

/** A history to be read by people, line by line. */
export function textOf({ events, openingHistory, records, days }: SmallHistory): string[] {
  const used = new Set(
    events.flatMap((event) => [event.unit, ...('into' in event ? [event.into].flat() : [])]),
  );
  const units = records
    .filter(({ id }) => used.has(id))
    .map((one) => `${one.kind} ${one.id}${'enterprise' in one ? ` of ${one.enterprise}` : ''}`);
  return [
    `${openingHistory} opening history; ${units.join(', ')}`,
    ...[...events].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)).map(lineOf),
    ...(days.length > 0 ? [`asked: ${days.join(', ')}`] : []),
  ];
}

/** Corrections come last. */
function dateOf(event: RegistryEvent): string {
  return event.type === 'corrected' ? '9999' : event.on;
}
