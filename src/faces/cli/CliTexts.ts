import type { ListedRename, Table } from '../../lists/list/index.js';
import type { UnitKind } from '../../words/index.js';

/** What the command says of itself and of its arguments, in one language; everything else is told by `messageOf`. */
export type CliTexts = {
  help: string;
  problems: {
    'unknown-command': (given: string, known: string) => string;
    'command-missing': (known: string) => string;
    'unknown-option': (option: string) => string;
    'value-missing': (option: string) => string;
    'value-wrong': (option: string, received: string, expected: string) => string;
    'value-unwanted': (option: string) => string;
    'option-unwanted': (option: string, command: string, known: string) => string;
    'option-alone': (option: string, needed: string) => string;
    'file-missing': () => string;
    'register-missing': () => string;
    'evidence-missing': () => string;
    'rulebook-missing': () => string;
    'second-missing': () => string;
    'file-unwanted': (given: string, command: string) => string;
    'file-unread': (file: string, reason: string) => string;
    'file-unwritten': (file: string, reason: string) => string;
    'folder-missing': () => string;
    'day-missing': (option: string) => string;
    'until-before': (until: string, asOf: string) => string;
    'day-wrong': (option: string, received: string) => string;
    'scheme-missing': (known: string) => string;
    'sheet-unknown': (name: string, known: string) => string;
    'out-is-input': (file: string) => string;
  };
  seeHelp: string;
  runWith: string;
  rowsRead: (count: string) => string;
  summary: (counts: { entries: number; unread: number; errors: number; warnings: number }) => string;
  tables: Readonly<Record<Table, string>>;
  /** In one word: what is a green factory on one list is a smart factory on another. */
  kinds: Readonly<Record<UnitKind, string>>;
  region: string;
  titles: string;
  batch: (batch: string) => string;
  notStated: string;
  total: string;
  doubts: string;
  noDoubts: string;
  severities: Readonly<Record<'error' | 'warning', string>>;
  times: (count: number) => string;
  /** Rows that one thing is said of; there may be more of them than are named. */
  places: (
    at: { sheet: string | undefined; rows: readonly number[]; column: string },
    total: number,
  ) => string;
  more: (count: number) => string;
  written: (file: string) => string;
  nothingDue: (asOf: string, until: string) => string;
  rulebookMissing: (scheme: string, jurisdiction: string, units: number) => string;
  /** Firms of a table that the register does not know. */
  unitsUnknown: (units: readonly string[]) => string;
  comparison: {
    columns: Readonly<Record<'before' | 'after' | 'new' | 'gone' | 'renamed' | 'moved' | 'changed', string>>;
    alike: string;
    repeated: string;
    unread: string;
    by: Readonly<Record<ListedRename['by'], string>>;
    struck: (row: number) => string;
    /** That gone is not removed. */
    goneMeans: string;
  };
  recorded: (counts: { records: number; events: number; duplicates: number; into: string }) => string;
  /** The first column of a report. */
  group: string;
  uncertain: string;
  noTitles: string;
};
