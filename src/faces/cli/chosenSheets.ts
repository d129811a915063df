import type { Sheet } from '../../lists/list/index.js';
import { Refusal } from './Refusal.js';
import { textsFor } from './textsFor.js';

/**
 * The sheets of the asked names, all where none is asked for.
 *
 * @throws Refusal where there is no sheet of a name
 */
export function chosenSheets(
  all: readonly Sheet[],
  names: readonly string[],
  locale: string,
): readonly Sheet[] {
  const missing = names.find((name) => !all.some((sheet) => sheet.name === name));
  if (missing !== undefined) {
    const known = all.flatMap(({ name }) => name ?? []).join(', ');
    throw new Refusal(textsFor(locale).problems['sheet-unknown'](missing, known));
  }
  return names.length === 0 ? all : all.filter(({ name = '' }) => names.includes(name));
}
