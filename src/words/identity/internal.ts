export {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from './checkCharacters.js';
export { creditCodeIssues } from './creditCodeIssues.js';
export { currentDivision } from './currentDivision.js';
export * from './index.js';
export { sectionOf } from './industryCode.js';
export { liesBelow } from './liesBelow.js';
export { mustBeDivision, mustBeJurisdiction } from './mustBeDivision.js';
export { nameInDivisions } from './nameInDivisions.js';
export { namesOfDivisions } from './namesOfDivisions.js';
