import { normalizeName } from '../../words/identity/index.js';
import type { UnitKind } from '../../words/vocabulary/index.js';
import { bareName } from './bareName.js';
import { branchOf, isShortName } from './branchOf.js';
import { namesIn } from './namesIn.js';
import type { RowView } from './RowView.js';
import { isTraditional, simplifyScript } from './simplifyScript.js';
import { splitName } from './splitName.js';

/** Longer texts are no names. */
const longestName = 500;

/** Who is listed, as a name and in the form in which it is compared. */
export type ListedName = {
  name: string;
  normal: string;
  former: string[];
  /** Of a branch: the enterprise that it belongs to. */
  parent?: string;
};

/** Reads the name of a row. `undefined` where none can be read; a doubt says why. */
export function nameOf(row: RowView, kind: UnitKind): ListedName | undefined {
  const text = row.texts.name ?? '';
  if (text.length > longestName) {
    row.doubt('cell-too-long', 'name', { length: text.length, limit: longestName });
    return undefined;
  }
  const split = splitName(bareName(row, 'name', text));
  const name = split.former === undefined ? split.name : bareName(row, 'name', split.name);
  const normal = normalizeName(name);
  if (normal === '' || !/[\p{L}\p{N}]/u.test(normal)) {
    row.doubt('row-unreadable', 'name', {});
    return undefined;
  }
  const { former, inside = '' } = split;
  const { formerName } = row.texts;
  const formerNames = former === undefined ? [] : [former];
  for (const one of formerName === undefined ? [] : namesIn(formerName))
    if (one !== text) formerNames.push(one);
  if (split.certainty === 'unclear') row.doubt('name-brackets', 'name', { name: text, inside });
  if (split.certainty === 'assumed' && former !== undefined) {
    row.doubt('former-name-assumed', 'name', { name, former }, name);
  }
  if (isTraditional(normal)) {
    row.doubt('name-traditional', 'name', { name, simplified: simplifyScript(normal) });
  }
  if (namesIn(text).length > 1) row.doubt('name-several', 'name', { name: text });
  const listed: ListedName = { name, normal, former: formerNames };
  if (kind === 'park') return listed;
  if (split.certainty !== 'unclear' && isShortName(normal)) row.doubt('name-short', 'name', { name });
  return withBranch(listed, row, kind);
}

function withBranch(listed: ListedName, row: RowView, kind: UnitKind): ListedName {
  const { normal, name } = listed;
  const reading = branchOf(normal);
  if (reading.branch === false) return listed;
  if (reading.branch === 'unclear') {
    row.doubt('branch-unclear', 'name', { name, enterprise: name }, name);
    return listed;
  }
  // A product is kept under its enterprise, so that the branch would be lost without a word.
  const { enterprise } = reading;
  if (kind === 'product') row.doubt('branch-unclear', 'name', { name, enterprise }, enterprise);
  return { ...listed, parent: beginningOf(name, enterprise) };
}

/** As much of a name, as given, as has a normal form. */
function beginningOf(name: string, normal: string): string {
  const lengths = Array.from({ length: name.length }, (_, at) => at + 1);
  const length = lengths.find((one) => normalizeName(name.slice(0, one)) === normal);
  return length === undefined ? normal : name.slice(0, length);
}
