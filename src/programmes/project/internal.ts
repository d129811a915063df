export { groupsOf } from './groupsOf.js';
export * from './index.js';
export { mustBeDistinct } from './mustBeDistinct.js';
export { projectsIn } from './ProjectQuery.js';
export { progressOn } from './progressOn.js';
export { stageIssues } from './stageIssues.js';
export { stagesSchema } from './stagesSchema.js';
