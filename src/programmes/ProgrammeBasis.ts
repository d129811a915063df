import type { InvestmentBasis, ProjectBasis } from './project/index.js';
import type { DiagnosisBasis, ProjectFunnel } from './service/index.js';

/** What a result about projects or diagnoses rests on (口径). `describeBasis` of `…/text` says it in a sentence. */
export type ProgrammeBasis = ProjectBasis | InvestmentBasis | DiagnosisBasis | ProjectFunnel['basis'];
