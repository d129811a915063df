export { type AnyIssue, isIssue, issueText } from './issueText.js';
export { checkWith, zodIssue } from './zodIssue.js';
