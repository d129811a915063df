import { prune } from '../../records/timeline/internal.js';
import type { Scheme } from '../../records/title/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import { kindIn } from './kindIn.js';
import type { ListKind } from './ListEntry.js';
import { isList, partTitle } from './partTitle.js';
import { type Round, roundInTitle } from './roundOf.js';
import { stagesIn } from './stageIn.js';
import { type TitledTable, tableIn } from './tableIn.js';
import { tierInTitle } from './tierIn.js';

/** What the titles above a table say about all of its rows. */
export type TitleFacts = {
  kind?: ListKind;
  tier?: string | undefined;
  /** Several where the titles contradict each other. */
  stages: Stage[];
} & TitledTable &
  Round;

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
    decided ||= said.table !== undefined || (said.kind !== undefined && !partTitle(line, context.scheme));
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

/** Whether a line between the rows begins another table: it names a kind or a table, and says that it is a list. */
export function isTitle(text: string, scheme?: Scheme): boolean {
  if (text.length > longestTitle) return false;
  if (/^附\s*件/.test(text) || partTitle(text, scheme)) return true;
  const names = kindIn(text, { short: false }) !== undefined || tableIn(text).table !== undefined;
  return names && isList(text);
}
