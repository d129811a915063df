import { creditCodeIssues } from './creditCodeIssues.js';

/**
 * Tells whether a text is a unified social credit code (GB 32100-2015): 18 characters of its alphabet, with the right
 * check character for the whole and for the organisation code inside (GB 11714). It does not look the code up.
 *
 * @example
 * isCreditCode('914403001922038216') //=> true
 * isCreditCode('914403001922038217') //=> false
 */
export function isCreditCode(text: string): boolean {
  return typeof text === 'string' && creditCodeIssues(text).length === 0;
}
