/** Plans and their progress, with the figures that they are printed in, and ledgers of published aggregates. */

export * from '../words/figure/index.js';
export * from './target/index.js';
