export { type GreenMembers, greenMembers } from './greenMembers.js';
export { type SceneMap, sceneMapSchema } from './sceneMapSchema.js';
export { type SecurityGrading, securityGradings } from './securityGradings.js';
