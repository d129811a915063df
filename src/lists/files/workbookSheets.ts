import { RegistryError } from '../../words/vocabulary/index.js';
import type { UnreadSheet } from '../list/index.js';
import { attributesOf, eachTag } from './eachTag.js';
import type { Parts } from './unpackParts.js';

/** A sheet as the workbook names it. */
export type NamedSheet = {
  /** As it stands in the XML. */
  name: string;
  hidden?: true;
  /** What a sheet is that holds no table. */
  unread?: UnreadSheet;
  part: string;
};

/** What a workbook says of itself. */
export type WorkbookOutline = {
  sheets: NamedSheet[];
  date1904: boolean;
  texts: string | undefined;
  styles: string | undefined;
};

const unreadSheets: ReadonlyMap<string, UnreadSheet> = new Map([
  ['chartsheet', 'chart'],
  ['dialogsheet', 'dialog'],
  ['xlMacrosheet', 'macro'],
  ['xlIntlMacrosheet', 'macro'],
]);

type Relation = { kind: string; part: string };

/**
 * Reads where the parts of a workbook are. The reader behind guesses it by the numbers in their names as soon as one of
 * them is not told, and then gives sheets one another's rows.
 *
 * @throws RegistryError `file-damaged`
 */
export function workbookSheets(parts: Parts): WorkbookOutline {
  const packaged = [...relationsOf('', parts).values()];
  const main = packaged.find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = relationsOf(main, parts);
  const named: { name: string; hidden?: true; relation: Relation | undefined }[] = [];
  let date1904 = false;
  eachTag(parts.xml(main), main, (tag) => {
    if (tag.kind === 'closing') return;
    if (tag.name === 'workbookPr') date1904 = isTrue(attributesOf(tag).get('date1904'));
    if (tag.name !== 'sheet') return;
    const attributes = attributesOf(tag);
    const id = [...attributes].find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const isHidden = (attributes.get('state') ?? 'visible') !== 'visible';
    const name = attributes.get('name') ?? '';
    named.push({ name, ...(isHidden ? { hidden: true } : {}), relation: relations.get(id) });
  });
  const taken = new Set(named.map(({ relation }) => relation));
  const free = [...relations.values()].filter((one) => one.kind === 'worksheet' && !taken.has(one));
  const partOf = (kind: string) => {
    const related = [...relations.values()].find((relation) => relation.kind === kind)?.part;
    const part = related ?? main.replace(/[^/]*$/, `${kind}.xml`);
    return parts.has(part) ? part : undefined;
  };
  return {
    sheets: named.map(({ relation = free.length === 1 ? free.pop() : undefined, ...sheet }) => {
      const unread = relation && unreadSheets.get(relation.kind);
      // With two sheets that are not told, or none, nobody knows which is meant.
      if (!relation || (relation.kind !== 'worksheet' && !unread)) {
        throw new RegistryError('file-damaged', { part: main });
      }
      return { ...sheet, ...(unread ? { unread } : {}), part: relation.part };
    }),
    date1904,
    texts: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** What a part is related to, by the identifiers of the relations; of the whole archive for ''. */
function relationsOf(part: string, parts: Parts): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!parts.has(file)) return relations;
  eachTag(parts.xml(file), file, (tag) => {
    if (tag.name !== 'Relationship' || tag.kind === 'closing') return;
    const attributes = attributesOf(tag);
    const kind = attributes.get('Type')?.replace(/^.*\//, '') ?? '';
    const target = attributes.get('Target') ?? '';
    relations.set(attributes.get('Id') ?? '', { kind, part: resolved(folder, target) });
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/');
  const path: string[] = [];
  for (const step of [...steps, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
