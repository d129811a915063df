import type { Outcome } from '../Verdict.js';

/** An outcome that many questions share: nobody can change it, or anything in it, for the others. What was needed is the asker's. */
export function lasting(outcome: Outcome): Outcome {
  const { missing, found, branches = [], remark } = outcome;
  for (const part of [missing, found, branches, remark, ...branches]) Object.freeze(part);
  return Object.freeze(outcome);
}
