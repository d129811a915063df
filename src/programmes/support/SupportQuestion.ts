import type { Enterprise } from '../../records/unit/index.js';
import type { History } from '../../rules/rulebook/index.js';
import type { Project } from '../project/index.js';
import type { SupportEvidence } from './supportEvidenceSchema.js';

/** The project, who builds it, and what no record holds. */
export type SupportQuestion = {
  project: Project;
  enterprise?: Enterprise;
  /** Titles, where a scheme of your own asks for one. */
  history?: History;
  evidence?: SupportEvidence;
};
