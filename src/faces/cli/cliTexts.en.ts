import type { CliTexts } from './CliTexts.js';

export const cliTextsEn: CliTexts = {
  help: `Reads published lists (.xlsx, .xls, .ods, .csv) of green manufacturing units or factories, and registers.

  green-manufacturing-registry check LIST --scheme SCHEME [options]
  green-manufacturing-registry compare BEFORE AFTER --scheme SCHEME [options]
  green-manufacturing-registry due REGISTER --as-of DAY --until DAY [options]
  green-manufacturing-registry assess EVIDENCE --rulebook ID --tier TIER --as-of DAY [--register REGISTER]
  green-manufacturing-registry report FOLDER --as-of DAY [--by division] [options]
  green-manufacturing-registry page > page.html  the same in a browser, offline

  --as-of, --until DAY   what is due in REGISTER, a folder or a dump (.json)
  --division CODE, --complete  of this place; what was not recorded did not happen
  --ics FILE.ics         writes what is due as a calendar

  --scheme ID            green-manufacturing, smart-factory, …
  --list-year YEAR, --announced-on DAY  the year that it bears; 2022-01-15, 2022-01 or 2022
  --tier TIER, --stage STAGE  national, excellent, …; publicised, recognised, …
  --kind KIND, --jurisdiction CODE  factory, park, smart-factory, …; CN, XPCC or 120000
  --batch, --decided-by  as they shall stand in the records
  --heading TEXT=FIELD   a heading of your own, such as 厂名=company; repeatable
  --sheet NAME           reads this sheet alone; repeatable
  --divisions FILE       cities and districts: JSON, names by code (else @vant/area-data)
  --hidden skip, --fill-down, --zone ZONE  leave out what is hidden, fill blanks, read times
  --encoding, --delimiter  utf-8, gb18030, big5; comma, semicolon, tab: found by itself
  --limit NAME=NUMBER, --rows NUMBER  bytes, rows, …; rows shown of each doubt (3)
  --out FILE             writes the list with its doubts beside each row: .csv or .xlsx
  --into FOLDER, --recorded-on DAY  keeps what has no doubt in a register (today)
  --as-of DAY, --known-at DAY, --by DIMENSION  what a report counts; --by is repeatable
  --json, --locale TAG   prints data instead; en, zh-CN, zh-TW
  --help, --version

Exit code: 0 read, 1 the list has errors, 2 it could not be checked.
`,
  problems: {
    'unknown-command': (given, known) => `"${given}" is no command. The commands are: ${known}.`,
    'command-missing': (known) => `Name a command: ${known}.`,
    'value-unwanted': (option) => `${option} takes no value: give it, or leave it out.`,
    'option-unwanted': (option, command, known) =>
      `${option} is no option of ${command}. It takes: ${known}.`,
    'option-alone': (option, needed) => `${option} means nothing without ${needed}. Give both, or neither.`,
    'register-missing': () => 'Name the register: its folder, or a dump of it (.json).',
    'evidence-missing': () => 'Name the table of evidence: an .xlsx or .csv file.',
    'file-unwanted': (given, command) =>
      `"${given}" is one too many for ${command}. Put a path with spaces in quotation marks.`,
    'day-missing': (option) => `Say of which day: ${option} with a day such as 2025-12-31.`,
    'until-before': (until, asOf) => `--until ${until} is before --as-of ${asOf}. Give a day that is not.`,
    'day-wrong': (option, received) => `${option} cannot be "${received}". Give a day, such as 2026-03-01.`,
    'unknown-option': (option) => `There is no option ${option}.`,
    'value-missing': (option) => `${option} needs a value.`,
    'value-wrong': (option, received, expected) =>
      `${option} cannot be "${received}". Expected: ${expected}.`,
    'file-missing': () => 'Name the list to be checked: an .xlsx or .csv file.',
    'rulebook-missing': () => 'Say against what: --rulebook ID, --tier TIER, --as-of DAY.',
    'second-missing': () => 'Name two lists to be compared: the earlier one and the later one.',
    'file-unread': (file, reason) => `"${file}" cannot be opened (${reason}).`,
    'file-unwritten': (file, reason) => `"${file}" cannot be written (${reason}).`,
    'folder-missing': () => 'Name the folder of the register.',
    'scheme-missing': (known) => `Say of which scheme the list is: --scheme with one of ${known}.`,
    'sheet-unknown': (name, known) =>
      known === ''
        ? `There is no sheet "${name}": this file has no sheets. Leave --sheet out.`
        : `There is no sheet "${name}". The sheets are: ${known}.`,
    'out-is-input': (file) => `"${file}" is what is read here, or lies in it. Name another file to write to.`,
  },
  seeHelp: 'See: green-manufacturing-registry --help',
  runWith: 'Or run it with both packages, without installing:',
  rowsRead: (count) => `${count} rows read`,
  summary: ({ entries, unread, errors, warnings }) =>
    `${entries} ${entries === 1 ? 'row' : 'rows'}, ${unread} of them without a unit; errors: ${errors}, warnings: ${warnings}`,
  tables: { listed: 'Units on the list', removed: 'Units removed', renamed: 'Units renamed' },
  kinds: { product: 'product', factory: 'factory', 'supply-chain': 'supply chain', park: 'park' },
  titles: 'Titles',
  batch: (batch) => `batch ${batch}`,
  region: 'region',
  notStated: 'not stated',
  total: 'total',
  doubts: 'Doubts',
  noDoubts: 'No doubts.',
  severities: { error: 'error', warning: 'warning' },
  times: (count) => `× ${count}`,
  places: ({ sheet, rows, column }, total) => {
    const where = `${sheet === undefined ? '' : `${sheet}, `}row${total > 1 ? 's' : ''} ${rows.join(', ')}`;
    return `${where}${total > rows.length ? ` and ${total - rows.length} more` : ''}${column && `, column ${column}`}`;
  },
  more: (count) => `and ${count} more`,
  written: (file) => `The list with its doubts stands in ${file}. Correct it there, and check it again.`,
  nothingDue: (asOf, until) => `Nothing is due from ${asOf} up to ${until}.`,
  rulebookMissing: (scheme, jurisdiction, units) =>
    `What holders of ${scheme} owe in ${jurisdiction} is not told (units: ${units}): not exactly one rulebook fits.`,
  unitsUnknown: (units) =>
    `Not in the register, so that nothing is known of their titles: ${units.join(', ')}.`,
  comparison: {
    columns: {
      before: 'before',
      after: 'after',
      new: 'new',
      gone: 'gone',
      renamed: 'renamed',
      moved: 'moved',
      changed: 'changed',
    },
    alike: 'names that are alike: look whether they are one',
    repeated: 'stands more than once in its list: the first row was compared',
    unread: 'names no unit, and was not compared',
    by: { 'credit-code': 'same credit code', 'former-name': 'former name', notice: 'table of new names' },
    struck: (row) => `(struck out in row ${row})`,
    goneMeans: 'Gone is not removed: a list may be of new units only, of another place, or not complete.',
  },
  recorded: ({ records, events, duplicates, into }) =>
    `Kept in ${into}: ${records} new records, ${events} events; known already: ${duplicates} events.`,
  group: 'group',
  uncertain: 'uncertain',
  noTitles: 'No titles on that day.',
};
