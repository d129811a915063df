export {
  type ToldIssue,
  type Validated,
  type ValidatedRecord,
  type ValidateOptions,
  validateRecord,
  validateRecords,
} from './validateRecords.js';
