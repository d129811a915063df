import { prune } from '../../records/timeline/internal.js';
import type { Scheme } from '../../records/title/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import { foldWords } from './foldWords.js';
import { kindIn } from './kindIn.js';
import type { ListKind, Table } from './ListEntry.js';
import { partTitle } from './partTitle.js';
import { isIncluded, removalIn } from './removalIn.js';
import { type Round, roundInTitle } from './roundOf.js';
import { stagesIn } from './stageIn.js';
import { tierInTitle } from './tierIn.js';

/** What the titles above a table say about all of its rows. */
export type TitleFacts = {
  kind?: ListKind;
  /** `unclear` where a title speaks of strike-outs and of new names. */
  table?: Table | 'unclear';
  /** Of a table of titles taken back: the word that says so, the title that it stands in, and whether it is only proposed. */
  removal?: string;
  title?: string;
  isProposed?: boolean;
  tier?: string | undefined;
  /** Several where the titles contradict each other. */
  stages: Stage[];
} & Round;

/** A title of those that come to a list, beside others of those that leave it. */
const givesOnly = /^.{0,20}(新增|增补|新认定|新入选).{0,20}(名单|清单|目录)/;

/** Longer lines are running text and no titles. */
export const longestTitle = 200;

/**
 * Reads the titles above a table, the nearest first: each line is asked for what none below it has said.
 *
 * @param titles from the top; the name of the sheet may stand first
 */
export function titleFacts(
  titles: readonly string[],
  context: { scheme: Scheme; jurisdiction?: string | undefined; sheet?: string | undefined },
): TitleFacts {
  const { sheet } = context;
  const lines = titles.filter(({ length }) => length <= longestTitle).reverse();
  const read = lines.map((line) => ({ line, said: factsIn(line, context, { short: false }) }));
  if (sheet !== undefined && sheet.length <= longestTitle)
    read.push({ line: sheet, said: factsIn(sheet, context, { short: true }) });
  let facts: TitleFacts = { stages: [] };
  let decided = false;
  for (const { line, said } of read) {
    facts = addTo(facts, said, decided);
    // The nearest title that names the table's kind decides what the table is for; the heading of a part leaves that to the whole.
    decided ||= said.table !== undefined || (said.kind !== undefined && !partTitle(line));
  }
  return facts;
}

/** What a line further away adds, and whether what the table is for was decided before it. */
function addTo(near: TitleFacts, far: TitleFacts, decided: boolean): TitleFacts {
  const { table, removal, title, isProposed, ...more } = far;
  return {
    ...more,
    ...(decided ? {} : prune({ table, removal, title, isProposed })),
    ...near,
    stages: near.stages.length > 0 ? near.stages : far.stages,
  };
}

type TitleContext = { scheme: Scheme; jurisdiction?: string | undefined };

function factsIn(
  title: string,
  { scheme, jurisdiction }: TitleContext,
  options: { short: boolean },
): TitleFacts {
  const kind = kindIn(title, options);
  return {
    stages: stagesIn(title),
    ...(kind === undefined ? {} : { kind }),
    ...tableIn(title),
    ...tierInTitle(title, scheme, jurisdiction),
    ...roundInTitle(title),
  };
}

/** What a title says that becomes of those below it. */
function tableIn(title: string): Pick<TitleFacts, 'table' | 'removal' | 'title' | 'isProposed'> {
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

/** Whether a line between the rows begins another table: it names a kind or a table, and says that it is a list. */
export function isTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  if (/^附\s*件/.test(text) || partTitle(text)) return true;
  const folded = foldWords(text);
  const { table } = tableIn(text);
  const named = kindIn(text, { short: false }) !== undefined || table !== undefined;
  return named && (table !== undefined || /名单|清单|目录|公示|公告|变更/.test(folded));
}
