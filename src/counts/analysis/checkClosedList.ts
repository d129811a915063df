import {
  arrayIn,
  mustBeOneOf,
  objectIn,
  RegistryError,
  shown,
  wrongArgument,
} from '../../words/vocabulary/internal.js';
import { type Dimension, dimensions } from '../count/index.js';
import { mustBeWhole } from './mustBeWhole.js';
import { codeOf } from './takesIn.js';

/** A closed list of values of a dimension, and how many each needs. */
export type CoverageOptions = { dimension: Dimension; list: readonly string[]; least?: number };

/**
 * Lets a closed list through that names each value once.
 *
 * @throws RegistryError `invalid-query`, `invalid-argument`
 */
export function checkClosedList(options: CoverageOptions): CoverageOptions {
  const { dimension, list, least = 1 } = objectIn(options, 'options');
  mustBeOneOf('dimension', dimension, dimensions);
  arrayIn(list, 'options.list');
  mustBeWhole('least', least);
  const seen = new Set<string>();
  list.forEach((value: unknown, at) => {
    if (typeof value !== 'string') throw wrongArgument(`options.list[${at}]`, 'text', value);
    const code = codeOf(dimension, value);
    if (seen.has(code)) {
      const received = shown(value);
      throw new RegistryError('invalid-query', { field: 'list', received, allowed: [], shape: 'distinct' });
    }
    seen.add(code);
  });
  return options;
}
