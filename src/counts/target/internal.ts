export type { CaveatTexts } from './Caveat.js';
export * from './index.js';
