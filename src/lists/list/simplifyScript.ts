import { simplified, traditional, usedInBoth } from './scriptTable.js';

const simplifiedOf = /* @__PURE__ */ (() =>
  new Map([...traditional].map((character, at) => [character, simplified.charAt(at)])))();

const anyTraditional = /* @__PURE__ */ (() => new RegExp(`[${traditional}]`))();

const onlyTraditional = /* @__PURE__ */ (() =>
  new RegExp(`[${traditional.replace(new RegExp(`[${usedInBoth}]`, 'g'), '')}]`))();

/**
 * A text with its traditional characters made simplified, for comparison only: what is printed is kept. It goes this way
 * since a traditional character has one simplified form while 发 has two traditional ones. The table is that of OpenCC,
 * character by character: 12 kB packed, a hundredth of the converter with its phrases, which no comparison needs.
 */
export function simplifyScript(text: string): string {
  if (!anyTraditional.test(text)) return text;
  return [...text].map((character) => simplifiedOf.get(character) ?? character).join('');
}

/** Whether a text holds a character that simplified text does not use; 乾 and 昇 stand in simplified names too. */
export function isTraditional(text: string): boolean {
  return onlyTraditional.test(text);
}
