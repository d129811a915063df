import { objectIn, RegistryError, shown } from '../../words/vocabulary/internal.js';
import type { CsvOptions } from './CsvOptions.js';

const words = [
  ['encoding', ['utf-8', 'gb18030', 'big5']],
  ['delimiter', [',', ';', '\t']],
] as const;

/**
 * Checks the options for what a caller in plain JavaScript put where something else belongs.
 *
 * @throws RegistryError `invalid-argument`, `unknown-term`
 */
export function checkCsvOptions(options: CsvOptions): void {
  const { limits } = objectIn(options, 'options');
  if (limits !== undefined) objectIn(limits, 'options.limits');
  for (const [vocabulary, allowed] of words) {
    const { [vocabulary]: given } = options;
    if (given === undefined || allowed.some((word) => word === given)) continue;
    throw new RegistryError('unknown-term', { vocabulary, text: shown(given), allowed });
  }
}
