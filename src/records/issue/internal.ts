export * from './index.js';
export { type AnyIssue, isIssue, issueText } from './issueText.js';
export { inEnglish } from './localized.js';
export { type Read, readWith } from './readWith.js';
export { checkWith, zodIssue } from './zodIssue.js';
