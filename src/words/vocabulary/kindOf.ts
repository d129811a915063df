import { termOf } from './termOf.js';
import type { UnitKind } from './unitKinds.js';

/**
 * Finds the kind of unit that a printed text means.
 *
 * @throws RegistryError `unknown-term`
 * @example
 * kindOf('绿色供应链管理企业') //=> 'supply-chain'
 * kindOf('綠色工廠') //=> 'factory'
 */
export function kindOf(text: string): UnitKind {
  return termOf('unit-kind', text);
}
