export { countProjects, type ProjectBasis, type ProjectCell, type ProjectCounts } from './countProjects.js';
export type { GroupKey } from './groupsOf.js';
export { investmentObserved } from './investmentObserved.js';
export {
  type ProjectDimension,
  type ProjectFilter,
  type ProjectQuery,
  projectDimensions,
  type UnmatchedWord,
} from './ProjectQuery.js';
export type { ProjectEntry, ProjectReading, ReadProjectsOptions } from './ProjectReading.js';
export { type ProjectField, projectHeadings } from './projectHeadings.js';
export { projectIssues, projectWarnings } from './projectIssues.js';
export { type Project, projectSchema } from './projectSchema.js';
export { readProjects } from './readProjects.js';
export { type StageOnDay, stageOn } from './stageOn.js';
export {
  type InvestmentBasis,
  type InvestmentCell,
  type InvestmentQuery,
  type InvestmentSum,
  sumInvestment,
} from './sumInvestment.js';
