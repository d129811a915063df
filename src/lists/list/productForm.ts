import { normalizeName } from '../../words/identity/index.js';
import { standardKeys } from './standardKeys.js';

/** What tells the products of one enterprise apart, in the form in which it is compared. */
export type ProductForm = { name: string; model: string; standards: string[] };

/** Longer models are cut before they are compared; real ones have up to 284 characters. */
const longestModel = 1000;

/** A lone `-`, which lists print where there is no model, is none. */
export function productForm(name: string, model = '', standard = ''): ProductForm {
  const form = withoutSpaces(model.slice(0, longestModel));
  return { name: withoutSpaces(name), model: form === '-' ? '' : form, standards: standardKeys(standard) };
}

/** Lists print KFR-35 GW and KFR-35GW for one model. */
function withoutSpaces(text: string): string {
  return normalizeName(text).replaceAll(' ', '');
}

/** Whether two may be one product. Where a standard is stated for one of them only, it parts nothing. */
export function maySameProduct(one: ProductForm, other: ProductForm): boolean {
  if (one.name !== other.name || one.model !== other.model) return false;
  if (one.standards.length === 0 || other.standards.length === 0) return true;
  return one.standards.some((standard) => other.standards.includes(standard));
}
