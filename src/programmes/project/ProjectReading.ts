import type { At, Doubt, Row } from '../../lists/list/index.js';
import type { Enterprise } from '../../records/unit/index.js';
import type { Issue } from '../../words/vocabulary/index.js';
import type { ProjectField } from './projectHeadings.js';
import type { Project } from './projectSchema.js';

/** One row of a table of projects, with everything that was read of it and everything that is doubtful. */
export type ProjectEntry = {
  at: At;
  cells: Row;
  project?: Project;
  enterprise?: Enterprise;
  doubts: Doubt[];
  /** Why a row that was read is no project. */
  issues: readonly Issue[];
  /** What is odd in the project that was read, and may be so. */
  warnings: readonly Issue[];
};

export type ProjectReading = {
  entries: ProjectEntry[];
  /** Titles, lines and headers. */
  lines: { at: At; cells: Row; role: 'title' | 'header' }[];
  /** Doubts about the table as a whole. */
  doubts: Doubt[];
};

export type ReadProjectsOptions = {
  /** The day that progress and investment hold for, where no column says it. */
  reportedOn?: string;
  /** Whose table it is: a division in which districts are looked for, and where a project lies whose place is not printed. */
  jurisdiction?: string;
  /** Headings of your own, each with what it says of its column. */
  headings?: Readonly<Record<string, ProjectField>>;
};
