export { compiledSchema } from './compiledSchema.js';
export { issuesOf } from './issuesOf.js';
export {
  type ToldIssue,
  type ValidatedRecord,
  type ValidateOptions,
  validateRecords,
} from './validateRecords.js';
