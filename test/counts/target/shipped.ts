import {
  type Observed,
  type Progress,
  type Target,
  targets,
  trackTarget,
} from 'green-manufacturing-registry/target';

/** A shipped target by its id. */
export function shipped(id: string): Target {
  const target = targets.find((one) => one.id === id);
  if (!target) throw new Error(`No target ${id}.`);
  return target;
}

/** What an observed figure says about a shipped target. */
export function trackObserved(id: string, asOf: string, observed: Observed): Progress {
  return trackTarget(shipped(id), null, { asOf, observed });
}

export function codesOf({ caveats }: Progress): string[] {
  return caveats.map(({ code }) => code);
}
