import type { Issue } from '../vocabulary/index.js';
import { areaCodesAsOf } from './areaCodes.js';
import {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from './checkCharacters.js';
import { isPilotCode } from './isPilotCode.js';
import { isResidentNumber } from './isResidentNumber.js';

/**
 * Everything that is wrong with a unified social credit code: its length, its characters, the number of a person, an area or
 * body that registers nobody, then the two check characters, each on its own.
 */
export function creditCodeIssues(code: string): Issue[] {
  const error = { severity: 'error', path: [] } as const;
  if (code.length !== 18)
    return [{ ...error, code: 'credit-code-length', params: { received: code.length } }];

  const foreign = [...code].findIndex((character) => !creditCodeAlphabet.includes(character));
  if (foreign >= 0) {
    const params = { position: foreign + 1, character: [...code][foreign] ?? '' };
    return [{ ...error, code: 'credit-code-character', params }];
  }

  if (isResidentNumber(code)) return [{ ...error, code: 'credit-code-resident', params: {} }];

  const area = code.slice(2, 8);
  if (code.startsWith('0') || /^(00|99)/.test(area))
    return [{ ...error, code: 'credit-code-area', params: { area, asOf: areaCodesAsOf } }];

  const organisation = {
    expected: organisationCodeCheckCharacter(code.slice(8, 16)),
    received: code.charAt(16),
  };
  const whole = { expected: creditCodeCheckCharacter(code.slice(0, 17)), received: code.charAt(17) };
  const issues: Issue[] = [];
  if (whole.expected !== whole.received && !isPilotCode(code))
    issues.push({ ...error, code: 'credit-code-check', params: whole });
  if (organisation.expected !== organisation.received) {
    issues.push({ ...error, code: 'organisation-code-check', params: organisation });
  }
  return issues;
}
