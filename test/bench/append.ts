import type { RegistryEvent } from 'green-manufacturing-registry';
import { countColumns, countTiers } from 'green-manufacturing-registry/columns';
import { question } from './counts.js';
import { Growing } from './Growing.js';
import { now, recordsAndEvents, scheme } from './madeUp.js';
import type { Suite, Work } from './Suite.js';

/** A made-up title that some unit has not won yet. */
function another(at: number): RegistryEvent {
  const title = { type: 'title', scheme, tier: 'national', stage: 'recognised' } as const;
  return { ...title, unit: `u${(at * 7919) % 5000}`, project: `${at}`, on: '2026-11-05', recordedAt: now };
}

const all = (source: Growing) => countColumns(source, question);
const whole = (source: Growing) => countTiers(source, { ...question, by: [] });

function appending(titles: number, count: (source: Growing) => unknown): Work {
  const source = Growing.of(titles);
  let at = 0;
  return () => {
    at += 1;
    source.events.push(another(at));
    return count(source);
  };
}

const many = 1_000_000;

/** What it costs to learn one more thing. */
export function appendTo(titles: number): Suite {
  return {
    title: `append one event to ${titles.toLocaleString('en')} titles and count again by kind, tier, division and industry`,
    things: 1,
    rounds: titles < many ? 3 : 1,
    candidates: {
      'append and count': () => appending(titles, all),
      'count again': () => {
        const source = Growing.of(titles);
        return () => all(source);
      },
      'append and count without groups': () => appending(titles, whole),
      'build the columns anew and count': () => {
        const data = recordsAndEvents(titles);
        return () => all(new Growing(data));
      },
    },
  };
}
