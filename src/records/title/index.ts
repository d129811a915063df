export { aboutScheme } from './aboutScheme.js';
export { eventIdOf } from './eventIdOf.js';
export type { Bearer, Citation, Scheme, SchemeFacts } from './Scheme.js';
export { schemes } from './schemes.js';
