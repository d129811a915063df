import type { CountQuery } from '../../counts/count/index.js';
import type { CsvOptions } from '../../lists/files/index.js';
import type { ReadListOptions } from '../../lists/list/index.js';
import type { ErrorInfo, UnitKind } from '../../words/index.js';
import type { Problem } from './GivenOptions.js';

export type LimitName = ErrorInfo['limit-exceeded']['limit'];

/** What is to be checked, and how it is to be told. */
export type CheckOrder = {
  file: string;
  list: ReadListOptions;
  /** The sheets that are read; none for all. */
  sheets: readonly string[];
  /** A file with a table of divisions. */
  divisions: string | undefined;
  csv: Pick<CsvOptions, 'encoding' | 'delimiter'>;
  limits: Partial<Record<LimitName, number>>;
  /** How many rows are shown of each thing, where it is said. */
  rows: number | undefined;
  out: string | undefined;
  /** The folder of a register, and the day on which it learns the list: today unless said otherwise. */
  into: string | undefined;
  recordedOn: string | undefined;
  json: boolean;
};

/** Two lists to be read alike. */
export type CompareOrder = CheckOrder & { other: string };

/** What of a register is due, and where to write it. */
export type DueOrder = {
  /** The folder of a register, or a dump of one. */
  file: string;
  asOf: string;
  until: string;
  division: string | undefined;
  /** As it was known on that day. */
  knownAt: string | undefined;
  complete: boolean;
  ics: string | undefined;
  json: boolean;
};

/** A filled table of evidence, and against what it is checked. */
export type AssessOrder = Pick<CheckOrder, 'file' | 'sheets' | 'csv' | 'limits' | 'json'> & {
  /** The folder of a register that knows the firms, or a dump of one. */
  register: string | undefined;
  /** Whether what was not recorded did not happen. */
  complete: boolean;
  rulebook: string;
  to: string;
  kind: Exclude<UnitKind, 'product'>;
  asOf: string;
};

/** What of a register is to be counted. */
export type ReportOrder = {
  folder: string;
  /** Every scheme that has titles, unless one is asked for. */
  schemes: readonly string[];
  query: Pick<CountQuery, 'asOf' | 'by' | 'knownAt'>;
  json: boolean;
};

export type Order = { locale: string | undefined; json: boolean } & (
  | { command: 'help' | 'version' | 'page' }
  | { command: 'wrong'; problems: readonly Problem[] }
  | { command: 'check'; check: CheckOrder }
  | { command: 'compare'; compare: CompareOrder }
  | { command: 'due'; due: DueOrder }
  | { command: 'assess'; assess: AssessOrder }
  | { command: 'report'; report: ReportOrder }
);
