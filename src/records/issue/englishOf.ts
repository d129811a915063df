import type { Issue, IssueCode, IssueParams } from '../../words/vocabulary/internal.js';
import { issueTextsEn } from './issueTexts.en.js';

/** The English text of an issue, without the other languages. */
export function englishOf(issue: Issue): string {
  return textOf(issue.code, issue.params);
}

function textOf<C extends IssueCode>(code: C, params: IssueParams[C]): string {
  return issueTextsEn[code](params);
}
