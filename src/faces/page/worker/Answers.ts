import type { TierCounts } from '../../../counts/count/index.js';
import type { At, Doubt, NoticeStep, Table } from '../../../lists/list/index.js';
import type { RegistryEvent } from '../../../records/event/index.js';
import type { Scheme } from '../../../records/title/index.js';
import type { Unit } from '../../../records/unit/index.js';
import type { WorklistGap } from '../../../rules/promotion.js';
import type { Told } from '../../../text/index.js';
import type { Stage } from '../../../words/index.js';
import type { Summary } from '../../cli/internal.js';

/** A file as it was given. */
export type GivenFile = { name: string; bytes: Uint8Array };

export type PastedTable = { name: string; text: string };

/** What is in a file, before it is read as a list. */
export type OpenedFile = {
  sheets: { name: string | null; rows: number }[];
  /** The scheme that the words of the list name, where they name one. */
  scheme: string | null;
};

/** What a list itself was found to say of all of its titles. */
export type Understood = { tiers: string[]; stages: Stage[]; listYears: number[]; days: string[] };

export type ReadAnswer = Omit<Summary, 'groups'> & {
  groups: { code: Doubt['code']; severity: Doubt['severity']; total: number }[];
  understood: Understood;
  /** The doubts that tell of whole sheets, tables and columns that were not read. */
  unreadParts: Doubt[];
  /** The headings of columns that were not read, or whose meaning was assumed. */
  columns: string[];
  /** The first of the rows that gave no unit. */
  unreadRows: { at: At; cells: string[] }[];
};

export type DoubtQuery = { code: string; severity: string; text: string; locale: string };

/** A row of a list with its neighbours. */
export type ShownRow = { row: number; cells: string[] };

/** Which entries become records: those without a doubt, or every one that gave a unit. */
export type TakeOrder = { accept: 'without-doubt' | 'all-read'; recordedAt: string };

export type CountAnswer = { counts: TierCounts; records: number; events: number };

export type RegisterAnswer = { units: number; enterprises: number; events: number; lastRecorded: string };

/** A unit of the register that may be meant. */
export type Candidate = { id: string; names: string[]; division: string | null };

/** What one row of a notice would do, with its candidates by name. */
export type StepAnswer = {
  at: At;
  table: Table;
  name: string;
  key: string | null;
  status: NoticeStep['match']['status'];
  candidates: Candidate[];
  records: { type: NoticeStep['events'][number]['type']; stage: Stage | null }[];
  doubts: Doubt[];
};

export type NoticeAnswer = { steps: StepAnswer[]; all: number; open: number; events: number };

/** What falls due: the rows of its table, the first of them a head, and its calendar file. */
export type DueAnswer = { rows: string[][]; calendar: string; gaps: WorklistGap[] };

/** What differs between two lists: how many of what, and which; of each table the first row is its head. */
export type CompareAnswer = {
  counts: string[][];
  sections: { heading: string; isGone: boolean; rows: string[][] }[];
};

/** A unit of the register, and what has happened to it and to those at whom rules about it may look. */
export type Subject = {
  name: string;
  unit: Unit;
  events: readonly RegistryEvent[];
  units: readonly Unit[];
  schemes: readonly Scheme[];
};

/** The firms of a filled table: how each stands, which rules fail most often, and what in the table is in doubt. */
export type AssessAnswer = {
  firms: string[][];
  rules: string[][];
  doubts: string[];
  explanations: { unit: string; text: string }[];
};

/** What the library refuses. */
export type ToldError = Extract<Told, { info: object }>;

/** How far a list is read. */
export type Progress = { rows: number; total: number };

/** What the worker sends back on the port of a question. */
export type Reply<Answer> =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'done'; answer: Answer }
  | { kind: 'refused'; told: ToldError }
  | { kind: 'failed'; reason: string };
