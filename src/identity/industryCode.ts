import { industrySections } from './industries.js';

/** The parts of a GB/T 4754-2017 industry code. */
export type IndustryCode = {
  /** Section letter, A to T. */
  section: string;
  /** Two-digit division, where the code goes that far. */
  division?: string;
  /** The three- or four-digit group or class, where the code goes that far. Only its shape is known. */
  finer?: string;
};

/**
 * Takes an industry code apart: a section (`C`), a division (`38`, `C38`) or a finer code (`382`, `C3821`). Sections and
 * divisions must exist and belong together; a finer code is accepted by its shape. `undefined` where it is no such code.
 *
 * @example
 * parseIndustryCode('C3821') //=> { section: 'C', division: '38', finer: '3821' }
 * parseIndustryCode('A38') //=> undefined
 */
export function parseIndustryCode(text: string): IndustryCode | undefined {
  const [, letter, digits = ''] = /^([A-T])?(\d{2,4})?$/.exec(text) ?? [];
  const division = digits.slice(0, 2);
  const section = division === '' ? letter : sectionOf(division);
  if (section === undefined || (letter !== undefined && letter !== section)) return undefined;
  if (division === '') return { section };
  return digits.length === 2 ? { section, division } : { section, division, finer: digits };
}

/**
 * Tells whether a text is a GB/T 4754-2017 industry code.
 *
 * @example
 * isIndustryCode('38') //=> true
 * isIndustryCode('制造业') //=> false
 */
export function isIndustryCode(text: string): boolean {
  return parseIndustryCode(text) !== undefined;
}

/**
 * The name of the division, or of the section, that an industry code belongs to, as the standard words it. `undefined`
 * where it is no such code.
 *
 * @example
 * industryName('C3821') //=> '电气机械和器材制造业'
 * industryName('C') //=> '制造业'
 */
export function industryName(code: string): string | undefined {
  const parsed = parseIndustryCode(code);
  const section = parsed && sections[parsed.section];
  return parsed?.division === undefined ? section?.name : section?.divisions[parsed.division];
}

const sections: Readonly<Record<string, { name: string; divisions: Readonly<Record<string, string>> }>> =
  industrySections;

function sectionOf(division: string): string | undefined {
  return Object.keys(sections).find((section) => Object.hasOwn(sections[section]?.divisions ?? {}, division));
}
