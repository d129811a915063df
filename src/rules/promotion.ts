/** Everything for the question whether a unit may rise: its evidence, the check, the explanation. */
export * from './assessment/index.js';
export * from './promotion/index.js';
