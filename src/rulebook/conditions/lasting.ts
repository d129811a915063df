import type { Outcome } from '../Verdict.js';

/** An outcome that many questions share: nobody can change it for the others. */
export function lasting(outcome: Outcome): Outcome {
  Object.freeze(outcome.missing);
  return Object.freeze(outcome);
}
