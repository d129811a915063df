import { type Issue, textIn } from '../vocabulary/internal.js';
import { areaCodesAsOf, isAreaCode } from './areaCodes.js';
import { creditCodeCheckCharacter } from './checkCharacters.js';
import { creditCodeIssues } from './creditCodeIssues.js';

/** The parts of a unified social credit code (GB 32100-2015). */
export type CreditCode = {
  code: string;
  /** Position 1: the registering body; 9 is market regulation. */
  registeringBody: string;
  /** Position 2: the kind of entity; under 9, 1 is an enterprise, 2 a sole trader, 3 a co-operative. */
  entityKind: string;
  /** Positions 3–8: the division of the registering office, as it was called when the code was given. */
  area: string;
  /** Positions 9–17: the organisation code (GB 11714). */
  organisationCode: string;
};

export type CreditCodeResult =
  | { ok: true; value: CreditCode; warnings: Issue[] }
  | { ok: false; issues: Issue[] };

/**
 * Takes a unified social credit code apart, or says what is wrong with it and which character was expected. Area digits
 * that no current division list knows are a warning: real codes keep abolished counties and registering zones.
 *
 * @example
 * const read = parseCreditCode('91120118MA06R1D13A')
 * read.ok && read.value.area //=> '120118'
 */
export function parseCreditCode(text: string): CreditCodeResult {
  const issues = creditCodeIssues(textIn(text, 'text'));
  if (issues.length > 0) return { ok: false, issues };
  const area = text.slice(2, 8);
  const value = {
    code: text,
    registeringBody: text.charAt(0),
    entityKind: text.charAt(1),
    area,
    organisationCode: text.slice(8, 17),
  };
  const warnings = isAreaCode(area) || area === nationalOffice ? [] : [unknownArea(area)];
  return { ok: true, value, warnings: [...warnings, ...oddCheck(text)] };
}

/** The market regulation of the whole country, which registers a few firms itself. */
const nationalOffice = '100000';

/** Codes of the pilot cities are real, though their last character is another than the standard demands. */
function oddCheck(text: string): Issue[] {
  const expected = creditCodeCheckCharacter(text.slice(0, 17));
  const received = text.charAt(17);
  if (expected === received) return [];
  return [{ code: 'credit-code-check', severity: 'warning', path: [], params: { expected, received } }];
}

function unknownArea(area: string): Issue {
  return { code: 'credit-code-area', severity: 'warning', path: [], params: { area, asOf: areaCodesAsOf } };
}
