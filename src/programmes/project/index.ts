export { projectIssues } from './projectIssues.js';
export { type Project, projectSchema } from './projectSchema.js';
export { type StageOnDay, stageOn } from './stageOn.js';
