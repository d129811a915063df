import type { InvestmentBasis, ProjectBasis } from '../project/index.js';
import type { DiagnosisBasis } from './diagnosisCoverage.js';
import type { ProjectFunnel } from './projectFunnel.js';

/** What a result about projects or diagnoses rests on (口径). `describeBasis` of `…/text` says it in a sentence. */
export type ProgrammeBasis = ProjectBasis | InvestmentBasis | DiagnosisBasis | ProjectFunnel['basis'];
