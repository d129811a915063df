export {
  type Validated,
  type ValidatedRecord,
  type ValidateManyOptions,
  type ValidateOptions,
  validateRecord,
  validateRecords,
} from './validateRecords.js';
