import type { Condition } from './Condition.js';
import { all } from './conditions/all.js';
import { any } from './conditions/any.js';
import { before } from './conditions/before.js';
import { compare } from './conditions/compare.js';
import { covers } from './conditions/covers.js';
import { declared } from './conditions/declared.js';
import { holds } from './conditions/holds.js';
import { noneWithin } from './conditions/noneWithin.js';
import { not } from './conditions/not.js';
import { notRemovedWithin } from './conditions/notRemovedWithin.js';
import type { Check } from './conditions/Operator.js';
import { oneOf } from './conditions/oneOf.js';
import { related } from './conditions/related.js';
import { share } from './conditions/share.js';
import { yearsRunning } from './conditions/yearsRunning.js';

/** Makes a condition ready to be asked many times. A new operator is one more line here and one more file. */
export function compileCondition(condition: Condition): Check {
  switch (condition.op) {
    case 'compare':
      return compare(condition);
    case 'share':
      return share(condition);
    case 'covers':
      return covers(condition);
    case 'one-of':
      return oneOf(condition);
    case 'declared':
      return declared(condition);
    case 'holds':
      return holds(condition);
    case 'none-within':
      return noneWithin(condition);
    case 'not-removed-within':
      return notRemovedWithin(condition);
    case 'years-running':
      return yearsRunning(condition);
    case 'related':
      return related(condition);
    case 'before':
      return before(condition);
    case 'all':
      return all(condition, condition.of.map(compileCondition));
    case 'any':
      return any(condition, condition.of.map(compileCondition));
    case 'not':
      return not(condition, compileCondition(condition.of));
  }
}
