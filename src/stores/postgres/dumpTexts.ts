import { schemesWith } from '../../records/registry/internal.js';
import type { Scheme } from '../../records/title/index.js';
import { dayOf } from '../../words/calendar/internal.js';
import { readHead } from './Head.js';
import type { Port } from './Port.js';
import { numberIn, textIn } from './reading.js';
import { told } from './told.js';

/** So many rows are read at once. */
const atOnce = 5000;

/** The dump of a store, in pieces. What is recorded meanwhile is left out, since numbers only grow. */
export async function* dumpTexts(port: Port, own: readonly Scheme[]): AsyncGenerator<string> {
  const head = await told(() => readHead(port));
  const schemes = schemesWith(head.schemes, own);
  const named = schemes.length > 0 ? `"schemes":${JSON.stringify(schemes)},` : '';
  yield `{"format":"green-manufacturing-registry","version":2,${named}"records":[`;
  yield* pieces(port, 'records', head.records);
  yield '],"events":[';
  yield* pieces(port, 'events', head.events);
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

/** Joins pieces of text. */
export async function textOf(texts: Iterable<string> | AsyncIterable<string>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of texts) pieces.push(piece);
  return pieces.join('');
}
