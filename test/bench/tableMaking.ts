import { countTiers } from 'green-manufacturing-registry';
import { LoggedRecords } from './LoggedRecords.js';
import { question } from './question.js';
import { recordsAndEvents } from './recordsAndEvents.js';
import type { Suite } from './Suite.js';
import { tellCounts } from './told.js';

const titles = 1_000_000;
const whole = { ...question, by: [] };

/** What the first question takes longer than the next ones. */
export const tableMaking: Suite = {
  title: `the table of ${titles.toLocaleString('en')} titles, made at the first question, which counts without groups`,
  things: titles,
  rounds: 2,
  candidates: {
    'a new source, table and count': () => {
      const data = recordsAndEvents(titles);
      return () => {
        const counts = countTiers(new LoggedRecords(data), whole);
        return () => tellCounts(counts);
      };
    },
    'the count alone': () => {
      const source = LoggedRecords.of(titles);
      return () => {
        const counts = countTiers(source, whole);
        return () => tellCounts(counts);
      };
    },
  },
};
