import type { CountQuery } from './CountQuery.js';

/** A query without what was left open in it, of which nothing changes when somebody changes the question afterwards. */
export function copyOf(query: CountQuery): CountQuery {
  return JSON.parse(JSON.stringify(query));
}
