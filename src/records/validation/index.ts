export {
  type ToldIssue,
  type ValidatedRecord,
  type ValidateOptions,
  validateRecords,
} from './validateRecords.js';
