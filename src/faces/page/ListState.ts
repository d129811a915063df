import type { ReadListOptions } from '../../lists/list/index.js';
import type { OpenedFile, ReadAnswer } from './worker/Tasks.js';

/** What is known of the list, and how it is to be read. */
export type ListState = {
  opened: OpenedFile;
  options: ReadListOptions;
  sheets: readonly string[];
  answer: ReadAnswer | undefined;
};
