/** The last division of each section, A to T: the divisions run from 01 to 97 without a gap. */
const lastDivisions = [5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97];

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

/** The section letter of a two-digit division. */
export function sectionOf(division: string): string | undefined {
  const at = lastDivisions.findIndex((last) => Number(division) <= last);
  return division === '00' || at < 0 ? undefined : 'ABCDEFGHIJKLMNOPQRST'.charAt(at);
}
