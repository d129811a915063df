import { foldText } from '../../words/vocabulary/internal.js';

/** Takes `m3` for `m³` and `產品` for `产品`; nothing is converted, so that `kgce` is not `tce`. */
export function isSameUnit(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
