import type { RegistryEvent } from '../../records/event/index.js';
import { Registry } from '../../records/registry/index.js';
import type { Scheme } from '../../records/title/index.js';
import { dayOf } from '../../words/calendar/internal.js';
import { readHead } from './Head.js';
import type { RecordVersion } from './Part.js';
import type { Port } from './Port.js';
import { numberIn, textIn } from './reading.js';
import { told } from './told.js';

/** So many rows are read at once. */
const atOnce = 5000;

/** The dump of a store, in pieces. What is recorded meanwhile is left out, since numbers only grow. */
export async function* dumpTexts(port: Port): AsyncGenerator<string> {
  const { records, events } = await told(() => readHead(port));
  yield '{"format":"green-manufacturing-registry","version":1,"records":[';
  yield* pieces(port, 'records', records);
  yield '],"events":[';
  yield* pieces(port, 'events', events);
  yield ']}';
}

const statements = {
  records: `SELECT number, recorded_on, record AS text FROM green_registry.records WHERE number >= $1 AND number < $2
    ORDER BY number`,
  events:
    'SELECT number, event AS text FROM green_registry.events WHERE number >= $1 AND number < $2 ORDER BY number',
};

async function* pieces(port: Port, table: keyof typeof statements, length: number): AsyncGenerator<string> {
  for (let from = 0; from < length; from += atOnce) {
    const rows = await told(() => port.query(statements[table], [from, Math.min(from + atOnce, length)]));
    const texts = rows.map((row) =>
      table === 'events'
        ? textIn(row, 'text')
        : `{"recordedAt":"${dayOf(numberIn(row, 'recorded_on'))}","record":${textIn(row, 'text')}}`,
    );
    yield `${from > 0 ? ',' : ''}${texts.join(',')}`;
  }
}

/** The registry of a dump. */
export function registryIn(text: string, schemes: readonly Scheme[]): Registry {
  return Registry.fromJSON(JSON.parse(text), { schemes });
}

/** All that a registry holds, in the order of recording. */
export function newsIn(registry: Registry): {
  records: readonly RecordVersion[];
  events: readonly RegistryEvent[];
} {
  const { records, events } = registry.toJSON();
  return { records, events };
}
