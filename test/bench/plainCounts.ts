import { countTiers as countPlainly, type Unit } from 'green-manufacturing-registry';
import { countTiers } from 'green-manufacturing-registry/columns';
import { keyOf, question, textsOf } from './counts.js';
import { rowsNow, tellCounts } from './flatRows.js';
import { recordsAndEvents } from './madeUp.js';
import type { Suite } from './Suite.js';

const titles = 100_000;

function plainSource() {
  const { records, events } = recordsAndEvents(titles);
  const units = records.flatMap((record): Unit[] => (record.kind === 'enterprise' ? [] : [record]));
  return { units, events };
}

export const plainCounts: Suite = {
  title: `the same of ${titles.toLocaleString('en')} titles from plain objects in one call: es-toolkit is given them joined`,
  things: titles,
  rounds: 3,
  candidates: {
    'es-toolkit countBy': async () => {
      const { countBy } = await import('es-toolkit');
      const rows = rowsNow(titles);
      return () => textsOf(countBy(rows, keyOf));
    },
    'countTiers of …/columns, columns and all': () => {
      const { units, events } = plainSource();
      return () => {
        // A list of its own, for which no columns are kept.
        const counts = countTiers({ units, events: [...events] }, question);
        return () => tellCounts(counts);
      };
    },
    'countTiers of …/count': () => {
      const source = plainSource();
      return () => {
        const counts = countPlainly(source, question);
        return () => tellCounts(counts);
      };
    },
  },
};
