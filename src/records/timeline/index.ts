export type { RecordVersion, Source } from './Source.js';
export type { Title } from './Title.js';
