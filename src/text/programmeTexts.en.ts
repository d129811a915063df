import type { ProgrammeTexts } from './ProgrammeTexts.js';

export const programmeTextsEn: ProgrammeTexts = {
  projects: (asOf, stages) =>
    `projects that stand on ${asOf} at one of the stages ${stages}, each once, as the given records say`,
  investmentDone: (from, to, asOf) =>
    `investment done from ${from} to ${to}, as reported up to ${asOf}; a sum over the given records, no statistics`,
  investmentPlanned: (base, from, to, asOf) =>
    `planned ${base} of the projects started from ${from} to ${to}, without cancelled ones, as known on ${asOf}; a sum over the given records, no statistics`,
  diagnosis: (asOf, reached, kinds) =>
    `enterprises diagnosed by ${asOf}, each once, from the stage ${reached} on; diagnoses of ${kinds}, counted apart`,
  funnel: (asOf, reached, kinds) =>
    `enterprises diagnosed by ${asOf}, from the stage ${reached} on, and how many of them have a project, have begun and have completed one; diagnoses of ${kinds}; projects stand beside and are in no rate`,
  dimensions: {
    division: 'division',
    zone: 'zone',
    industry: 'industry',
    sector: 'sector',
    chain: 'key chain',
    kind: 'kind',
    action: 'action',
    builder: 'builder',
    of: 'kind of diagnosis',
    provider: 'provider',
  },
  diagnosisStages: {
    requested: 'requested',
    planned: 'planned',
    visited: 'visited',
    'plan-delivered': 'plan delivered',
  },
  diagnosisKinds: {
    renovation: 'renovation',
    digital: 'digital transformation',
    energy: 'energy',
    'public-benefit': 'public benefit',
  },
  bases: {
    total: 'total investment',
    fixedAssets: 'fixed-asset investment',
    equipment: 'equipment investment',
    equipmentAndTools: 'investment in equipment, software and hardware tools',
  },
};
