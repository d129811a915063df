/** Words in three languages, days, places, codes and industries. No schemas. */
export * from './calendar/index.js';
export * from './identity/index.js';
export * from './vocabulary/index.js';
