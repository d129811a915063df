import type { RegistryEvent } from '../../../records/event/index.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { RegistryError, stages, unitKinds } from '../../../words/vocabulary/index.js';

const types: Readonly<Record<RegistryEvent['type'], true>> = {
  title: true,
  renamed: true,
  relocated: true,
  merged: true,
  split: true,
  transferred: true,
  closed: true,
  opening: true,
  rating: true,
  'annual-record': true,
  corrected: true,
};

const eventTypes = /* @__PURE__ */ (() => new Set<string>(Object.keys(types)))();
const titleStages = /* @__PURE__ */ (() => new Set<string>(stages))();
const kinds = /* @__PURE__ */ (() => new Set<string>([...unitKinds, 'enterprise']))();

/**
 * Refuses plain data that no schema has seen and whose closed words mean nothing: a count would pass over them in silence.
 *
 * @throws RegistryError `unknown-term`
 */
export function checkWords(records: readonly RegistryRecord[], events: readonly RegistryEvent[]): void {
  for (const { kind } of records) known('kind', kind, kinds);
  for (const event of events) {
    known('event type', event.type, eventTypes);
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact?.type === 'title') known('stage', fact.stage, titleStages);
  }
}

function known(vocabulary: string, text: unknown, words: ReadonlySet<unknown>): void {
  if (!words.has(text))
    throw new RegistryError('unknown-term', {
      vocabulary,
      text: String(text),
      allowed: [...words].map(String),
    });
}
