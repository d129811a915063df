import type { Share } from '../Condition.js';
import { numberReaderOf } from '../evidence.js';
import type { Range } from '../Range.js';
import type { Subject } from '../Subject.js';
import type { Verdict } from '../Verdict.js';
import { nearestEnd, testOf, verdictOf } from './comparison.js';
import type { Operator } from './Operator.js';

/** One number as a share of another. The gap is how much the part lacks, with the whole as it is. */
export const share: Operator<Share> = ({ part, of, is, value }) => {
  const [readPart, readWhole] = [numberReaderOf(part), numberReaderOf(of)];
  const test = testOf(is, value);

  function judge(found: number | Range, whole: number): Verdict {
    if (typeof found === 'number') return test(found / whole) ? 'met' : 'unmet';
    return verdictOf({ atLeast: found.atLeast / whole, atMost: found.atMost / whole }, test);
  }

  /** A whole of nothing has no share, and a whole that is not certain is not known. */
  function wholeOf(subject: Subject): number | undefined {
    const whole = readWhole(subject);
    return typeof whole === 'number' && whole > 0 ? whole : undefined;
  }

  return {
    verdict(subject) {
      const found = readPart(subject);
      const whole = wholeOf(subject);
      return found === undefined || whole === undefined ? 'unknown' : judge(found, whole);
    },
    outcome(subject) {
      const found = readPart(subject);
      const whole = wholeOf(subject);
      if (found === undefined || whole === undefined) {
        const missing = [...(found === undefined ? [part] : []), ...(whole === undefined ? [of] : [])];
        return { verdict: 'unknown', found: null, missing };
      }
      const verdict = judge(found, whole);
      const shown = { part: found, of: whole };
      if (verdict === 'unmet') {
        return { verdict, found: shown, gap: lackOf(nearestEnd(found, is), whole, test, value), missing: [] };
      }
      return { verdict, found: shown, missing: verdict === 'unknown' ? [part] : [] };
    },
  };
};

/** Counts are lacking in whole things: 2 of 15 lack 1 to 20 %, and 0.2 × 15 must not come out as 3.0000000000000004. */
function lackOf(found: number, whole: number, test: (share: number) => boolean, value: number): number {
  const lack = Math.abs(value * whole - found);
  if (!Number.isInteger(found) || !Number.isInteger(whole)) return lack;
  const wholes = Math.ceil(lack);
  const up = found < value * whole ? 1 : -1;
  for (const some of [wholes - 1, wholes]) if (some > 0 && test((found + up * some) / whole)) return some;
  return wholes + 1;
}
