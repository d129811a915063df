import { issueText } from '../records/issue/internal.js';
import type { Issue, Locale } from '../words/vocabulary/index.js';

/** Where the first of several issues is, and what it says. */
export function firstOf([first]: readonly Issue[], locale: Locale): string {
  if (!first) return locale === 'en' ? ' is not known.' : '不明。';
  const path = first.path.join('.');
  const place = locale === 'en' ? ` (${path})` : `（${path}）`;
  return `${path === '' ? '' : place}${locale === 'en' ? ': ' : '：'}${issueText(first, { locale })}`;
}
