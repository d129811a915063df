import { countTiers } from 'green-manufacturing-registry';
import { LoggedRecords } from './LoggedRecords.js';
import { question } from './question.js';

/** A source of so many titles whose table is made, as the tables of the other candidates are; making it is a suite of its own. */
export function withTable(titles: number): LoggedRecords {
  const source = LoggedRecords.of(titles);
  countTiers(source, { ...question, asOf: '2001-01-01' });
  return source;
}
