import { fields, type Heading } from '../../lists/list/index.js';

/** What a caller may say that a heading means. */
export const headings: readonly Heading[] = [
  ...fields.filter((field) => field !== 'name' && field !== 'factoryName'),
  'anyName',
  'company',
  'factory',
  'project',
  'park',
];
