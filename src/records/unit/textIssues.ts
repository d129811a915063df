import type { Issue } from '../../words/vocabulary/index.js';

/** Control characters and halves of characters. Cells of published lists hold tabs and line breaks, which are none here. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** A character that can be seen. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** So many hidden characters are named at most. */
const named = 5;

/** What is wrong with a name, an id or another text that must say something. */
export function textIssues(text: string): Issue[] {
  const issues = printedIssues(text);
  if (issues.length > 0 || visible.test(text)) return issues;
  const hidden = [...new Set(text)].filter((character) => /\S/.test(character)).slice(0, named);
  if (hidden.length === 0) return [{ code: 'empty', severity: 'error', path: [], params: {} }];
  return [{ code: 'invisible', severity: 'error', path: [], params: { characters: hidden.map(codePoint) } }];
}

/** What is wrong with a text that may be empty. */
export function printedIssues(text: string): Issue[] {
  const found = unprintable.exec(text);
  if (!found) return [];
  const params = { character: codePoint(found[0]), position: found.index + 1 };
  return [{ code: 'unprintable', severity: 'error', path: [], params }];
}

function codePoint(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${digits.padStart(4, '0')}`;
}
