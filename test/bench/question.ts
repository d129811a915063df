import type { CountQuery } from 'green-manufacturing-registry';
import { now, scheme } from './madeUp.js';

/** The question of every count here: units, each once under its highest tier, and the holders of products. */
export const question = {
  scheme,
  asOf: now,
  by: ['kind', 'division', 'industry'],
} as const satisfies CountQuery;

/** The days of a month that is told without its day for some titles, so that these are uncertain; its middle first. */
export const blurredMonth = Array.from(
  { length: 30 },
  (_, at) => `2019-09-${String(1 + ((at + 14) % 30)).padStart(2, '0')}`,
);
