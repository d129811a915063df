export type { RecordResult } from './EventLog.js';
export type { AddResult, OpenReference } from './RecordBook.js';
export { type AsOf, type HistoryEntry, Registry } from './Registry.js';
export { type RegistryDump, registryDumpSchema } from './registryDumpSchema.js';
