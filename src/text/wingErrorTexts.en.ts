import type { WingErrorInfo } from '../words/vocabulary/internal.js';
import { firstOf } from './firstOf.js';
import type { WingErrorTexts } from './WingErrorTexts.js';
import { wordsIn } from './wordsIn.js';

const words = wordsIn('en');
const list = (items: readonly string[]) => items.join(', ');

const saveAgain = 'Open it in a spreadsheet program, and save it as .xlsx or .csv.';
const copyTable = 'Copy its table into a spreadsheet, and save that as .xlsx or .csv.';

const files: Readonly<Record<WingErrorInfo['wrong-file']['found'], readonly [what: string, advice: string]>> =
  {
    xlsx: ['a workbook (.xlsx)', 'Read it with readWorkbook, or save the sheet as .csv.'],
    xlsb: ['a binary workbook (.xlsb)', saveAgain],
    xls: ['an old workbook (.xls)', 'Read it with readWorkbook, or save the sheet as .csv.'],
    ods: ['an OpenDocument file', 'Read it with readWorkbook, or save the sheet as .csv.'],
    doc: ['an old Word document (.doc)', copyTable],
    docx: ['a Word document (.docx)', copyTable],
    rtf: ['a text document (.rtf)', copyTable],
    pdf: ['a PDF', copyTable],
    picture: ['a picture', 'Enter its rows in a spreadsheet, and save that as .xlsx or .csv.'],
    'web-page': ['a web page or XML, whatever its name says', saveAgain],
    encrypted: [
      'locked by a password',
      'Take the password off in the spreadsheet program, and save it again.',
    ],
    'old-office': ['a file of an old Office program (.xls or .doc)', saveAgain],
    archive: ['a zipped file', 'Unpack it, and read the list in it; a workbook is read with readWorkbook.'],
    'cut-off': ['a zipped file or workbook without its end', 'Download or copy it again.'],
    'utf-16': ['text in UTF-16', 'Save it as CSV in UTF-8.'],
    binary: ['of an unknown kind', 'Check whether it is the right file.'],
    text: ['a text', 'Read it with readCsv, or save it as .xlsx.'],
    empty: ['empty', 'Check whether it was copied to the end.'],
  };

const limits: Readonly<Record<WingErrorInfo['limit-exceeded']['limit'], string>> = {
  bytes: 'bytes',
  parts: 'files zipped into it',
  unpackedBytes: 'bytes once unpacked',
  styles: 'formats of cells',
  sheets: 'sheets',
  rows: 'rows',
  columns: 'columns',
  filledCells: 'cells',
  textCharacters: 'characters in one text',
  rowBytes: 'bytes in one row',
};

const raise = 'Look whether it is the right file; if so, raise the limit.';
const limitAdvice: Readonly<Record<WingErrorInfo['limit-exceeded']['limit'], string>> = {
  bytes: raise,
  parts: raise,
  unpackedBytes: raise,
  styles: raise,
  sheets: 'Delete the sheets that are no lists, or raise the limit.',
  rows: 'Delete the empty rows, read a long CSV with readCsvRows, or raise the limit.',
  columns: 'Delete what stands far to the right, or raise the limit.',
  filledCells: 'Delete the sheets and columns that are no lists, or raise the limit.',
  textCharacters: 'Look for rows that have run together, or raise the limit.',
  rowBytes: 'Look for a quotation mark (") that is never closed, or raise the limit.',
};

const storeFailures: Readonly<Record<WingErrorInfo['store-failed']['reason'], string>> = {
  connection:
    'The connection to the database was lost. A batch at work was written whole or not at all: hand over the same one again, and what was written comes back as duplicates.',
  space:
    'The database has no room left. Nothing of the batch was written. Make room, and hand it over again.',
  rights:
    'The user of this connection may not do this. Ask the owner of the tables for the right to read or to write.',
  'read-only': 'This database only answers questions. Write to the primary server.',
  size: 'An id is too long for the database. Ids of up to 2,000 bytes are safe.',
  busy: 'Others were in the way several times, or too many are connected. Nothing was written. Hand over the same batch again.',
};

export const wingErrorTextsEn: WingErrorTexts = {
  'unknown-rulebook': ({ asked, known }) =>
    `No rulebook fits "${asked}". Known: ${list(known)}. Name another day, edition or round, or put your own rulebook on the shelf.`,
  'ambiguous-rulebook': ({ asked, matches }) =>
    `Several rulebooks fit "${asked}": ${list(matches)}. Name the edition or the round that the notice cites.`,
  'invalid-rulebook': ({ rulebook, issues }) =>
    `${rulebook} cannot be used: ${issues.length} ${issues.length === 1 ? 'place is' : 'places are'} wrong. The first${firstOf(issues, 'en')}`,
  'too-many-overlays': ({ rulebook, allowed }) =>
    `${rulebook} stands on more than ${allowed} overlays, one upon the other. Put their changes into one.`,
  'unknown-rule': ({ rulebook, rule, known }) =>
    `${rulebook} has no rule "${rule}" to change. Its rules: ${list(known)}.`,
  'rule-taken': ({ rulebook, rule }) =>
    `${rulebook} already has a rule "${rule}". Change that one, or give the new rule another id.`,
  'tier-not-of-rulebook': ({ rulebook, tier, allowed }) =>
    `${rulebook} says nothing about the tier "${tier}". Use one of: ${list(allowed)}.`,
  'assessment-of-other-unit': ({ unit, assessment }) =>
    `The question is about "${unit}", but the assessment is of "${assessment}". Pass the assessment of the same unit.`,
  'counts-differ': ({ part }) =>
    `Count ${part} answers another query than the first one: other day, scheme, grouping or filter. Count every part with the same query.`,
  'nothing-to-merge': () => 'There are no counts to add up. Hand over the count of at least one part.',
  'table-too-large': ({ cells, allowed }) =>
    `The table would have ${cells} cells; at most ${allowed} are made. Group by fewer dimensions, or take the groups as they are.`,
  'peer-missing': ({ peer, reads }) =>
    `${reads === 'register' ? 'Keeping a register in a folder' : `Reading .${reads}`} needs the package ${peer}, which is not installed. Install it: npm install ${peer}.`,
  'wrong-file': ({ found, wanted }) => {
    const [what, advice] = files[found];
    return `This file is ${what}; expected .${wanted}. ${advice}`;
  },
  'limit-exceeded': ({ limit, allowed, found, line }) =>
    `${line === null ? 'This file' : `The row at line ${line}`} has ${found ?? `more than ${allowed}`} ${limits[limit]}; at most ${allowed} are read. ${limitAdvice[limit]}`,
  'file-damaged': ({ part }) =>
    `This workbook cannot be read${part === null ? '' : ` (${part})`}. Open it in a spreadsheet program, and save it as .xlsx again.`,
  'text-undecodable': ({ encoding, line, found }) => {
    if (found === 'big5')
      return `Line ${line} looks like Big5. Say that encoding, or save the file as CSV in UTF-8.`;
    if (found === 'mixed')
      return `Line ${line} has another encoding than the lines before it. Save each of the joined files as CSV in UTF-8, and join them again.`;
    return encoding === null
      ? `Line ${line} is neither UTF-8 nor GB18030. Save the file as CSV in UTF-8.`
      : `Line ${line} is not ${encoding.toUpperCase()}. Say the right encoding, or save the file as CSV in UTF-8.`;
  },
  'quote-unclosed': ({ line }) =>
    `A quotation mark (") in the row at line ${line} is never closed. Close it, or write it twice if it belongs to the text.`,
  'store-version': ({ found, expected }) =>
    found > expected
      ? `The tables of this store are of version ${found}; this package knows ${expected}. Use a newer version of the package.`
      : `The tables of this store are ${found === 0 ? 'not made yet' : `of version ${found}`}; this package needs version ${expected}. Run migrate(port), as the owner of the tables.`,
  'store-derivation': ({ state }) =>
    state === 'other'
      ? 'The tenures of this store were made by another version of the package, or by other schemes. Open it with the same schemes, or run derive().'
      : 'The tenures of this store are being made anew. Run derive() to its end, then count again.',
  'store-not-empty': ({ records, events }) =>
    `This store holds ${records} records and ${events} events already. Restore a dump into an empty one.`,
  'store-failed': ({ reason, state }) => `${storeFailures[reason]}${state === '' ? '' : ` (${state})`}`,
  'folder-in-use': ({ folder, pid, lock }) =>
    `Process ${pid} has ${folder} open. Close it there first; several processes need a server. If no such process runs, delete ${lock}.`,
  'folder-unfit': (info) => {
    const { folder } = info;
    switch (info.reason) {
      case 'no-folder':
        return `"${folder}" is no folder. Name the folder of a register.`;
      case 'no-parent':
        return `"${folder}" cannot be made, since the folder that it should lie in is not there. Make that one, or mend the path.`;
      case 'no-register':
        return `No register is kept in "${folder}". Look whether the path is right.`;
      case 'not-empty':
        return `"${folder}" holds other files, and no register. Name an empty folder, or one that is not there yet.`;
      case 'unopened':
        return `"${folder}" cannot be opened (${info.state}). Look whether there is room on the disk, and whether you may write there and beside it. Else its files are damaged, or of another version of PGlite: fill a new folder from a dump.`;
    }
  },
  'project-of-other-enterprise': ({ project, builder, enterprise }) =>
    `The project "${project}" is built by "${builder}", not by "${enterprise}". Ask with its own enterprise.`,
  'invalid-money': ({ received }) =>
    `"${received}" is no amount of money. Write a plain number of at least 0, in whole fen, and one of the units 元, 万元, 亿元.`,
  'counts-not-comparable': ({ differing }) =>
    `These counts cannot be compared: they differ in ${list(differing.map(words.basisField))}. Ask the same question for both.`,
};
