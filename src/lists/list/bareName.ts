import { foldWords } from './foldWords.js';
import type { RowView } from './RowView.js';
import { removalIn } from './removalIn.js';
import { isLegal } from './splitName.js';
import { stagesIn } from './stageIn.js';

const marks = '[★☆▲△◆◇※*＊√✓]+';
const markBefore = new RegExp(`^${marks}\\s*(?=.)`);
const markBehind = new RegExp(`(?<=.)\\s*${marks}$`);

/** 1.甲有限公司, （1）甲有限公司: what numbers a row belongs to no name. */
const number = /^(?:\d{1,4}\s*[.．、]|[(（]\d{1,4}[)）]|[①-⑳])\s*(?=\p{Script=Han})/u;

/** What is said of a firm or of its place on the list, and is part of no name. */
const note = /更名|改名|名称变更|搬迁|迁[出入]|停产|关停|关闭|停业|歇业|破产|倒闭|并入|恢复/;

/** A footnote, a year or a batch. */
const numbering = /^(?:\d{1,2}|(?:19|20)\d{2}年?度?|第.{1,3}批次?)$/;

/** Longer texts in brackets are no notes; a name is not all of it. */
const brackets = /(?<=.)[(（〔【[［]([^()（）〔〕【】[\]［］]{1,40})[)）〕】\]］]/g;

/**
 * A name without what a list adds to it: a number, a mark, and a note in brackets, as in 甲有限公司（已撤销）. What is added is
 * told, but for numbers.
 */
export function bareName(row: RowView, field: 'name' | 'newName', text: string): string {
  const tell = (added: string) => {
    if (removalIn(added)) row.doubt('status-unclear', field, { text: added });
    else row.doubt('cell-not-read', field, { heading: field, text: added });
    return '';
  };
  const numberless = text.replace(number, '');
  return numberless
    .replace(brackets, (bracket, inside: string, at: number) => {
      const isAtEnd = at + bracket.length === numberless.length;
      return isNote(inside.trim(), isAtEnd) ? tell(inside.trim()) : bracket;
    })
    .trim()
    .replace(markBefore, (mark) => tell(mark.trim()))
    .replace(markBehind, (mark) => tell(mark.trim()));
}

/** A name of another firm is no note, whatever becomes of it. */
function isNote(inside: string, isAtEnd: boolean): boolean {
  if (isLegal(inside)) return false;
  if (isAtEnd && numbering.test(inside)) return true;
  return removalIn(inside) !== undefined || stagesIn(inside).length > 0 || note.test(foldWords(inside));
}
