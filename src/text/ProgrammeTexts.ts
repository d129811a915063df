import type { PlannedBase } from '../programmes/money/index.js';
import type { ProjectDimension } from '../programmes/project/index.js';
import type { DiagnosisDimension, DiagnosisKind, DiagnosisStage } from '../programmes/service/index.js';

/** How one language says what a count of projects, a sum of investment or a coverage rests on. */
export type ProgrammeTexts = {
  projects: (asOf: string, stages: string) => string;
  investmentDone: (from: string, to: string, asOf: string) => string;
  investmentPlanned: (base: string, from: string, to: string, asOf: string) => string;
  diagnosis: (asOf: string, reached: string, kinds: string) => string;
  funnel: (asOf: string, reached: string, kinds: string) => string;
  dimensions: Readonly<Record<ProjectDimension | DiagnosisDimension, string>>;
  diagnosisStages: Readonly<Record<DiagnosisStage, string>>;
  diagnosisKinds: Readonly<Record<DiagnosisKind, string>>;
  bases: Readonly<Record<PlannedBase, string>>;
};
