import { foldWords } from './foldWords.js';
import type { Table } from './ListEntry.js';
import { isIncluded, removalIn } from './removalIn.js';

/** What a title says that becomes of those below it. */
export type TitledTable = {
  /** `unclear` where a title speaks of strike-outs and of new names. */
  table?: Table | 'unclear';
  /** Of a table of titles taken back: the word that says so, the title that it stands in, and whether it is only proposed. */
  removal?: string;
  title?: string;
  isProposed?: boolean;
};

/** A title of those that come to a list, beside others of those that leave it. */
const givesOnly = /^.{0,20}(新增|增补|新认定|新入选).{0,20}(名单|清单|目录)/;

export function tableIn(title: string): TitledTable {
  const isRenamed = /更名|名称变更|变更名称/.test(foldWords(title));
  const removal = removalIn(title);
  if (!isRenamed && removal === undefined && givesOnly.test(foldWords(title))) return { table: 'listed' };
  if (removal === undefined || removal.says === 'negated') return isRenamed ? { table: 'renamed' } : {};
  if (isRenamed || removal.says === 'suspended' || givesToo(title) || isIncluded(title))
    return { table: 'unclear' };
  const isProposed = removal.says === 'proposed';
  return { table: 'removed', removal: removal.word, title, ...(isProposed ? { isProposed } : {}) };
}

/** Whether one part of a title takes back and another gives. */
function givesToo(title: string): boolean {
  const parts = foldWords(title).split(/[及和与暨并、]/);
  return parts.some(
    (part) => /^.{0,12}(公布|新增|增补|授予|新认定)/.test(part) && removalIn(part) === undefined,
  );
}
