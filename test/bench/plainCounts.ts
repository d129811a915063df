import { countTiers as countPlainly, type TitleEvent, type Unit } from 'green-manufacturing-registry';
import { countTiers } from 'green-manufacturing-registry/columns';
import { keyOf, question, textsOf } from './counts.js';
import { rowsNow, tellCounts } from './flatRows.js';
import { recordsAndEvents } from './madeUp.js';
import type { Suite } from './Suite.js';
import { countByDuckDb } from './titlesTable.js';

const titles = 100_000;

function plainSource() {
  const { records, events } = recordsAndEvents(titles);
  const units = records.flatMap((record): Unit[] => (record.kind === 'enterprise' ? [] : [record]));
  return { units, events };
}

export const plainCounts: Suite = {
  title: `the same of ${titles.toLocaleString('en')} titles from plain objects in one call; joined: given one row a title`,
  things: titles,
  rounds: 3,
  candidates: {
    'es-toolkit countBy, joined': async () => {
      const { countBy } = await import('es-toolkit');
      const rows = rowsNow(titles);
      return () => textsOf(countBy(rows, keyOf));
    },
    'es-toolkit keyBy, fold and countBy': async () => {
      const { countBy, keyBy } = await import('es-toolkit');
      const { units, events } = plainSource();
      return () => {
        const unitOf = keyBy(units, ({ id }) => id);
        const divisionOf = new Map<string, string>();
        const held = new Map<string, TitleEvent>();
        // The steps of one title come in the order of their days.
        for (const event of events) {
          if (event.type === 'relocated' && event.division) divisionOf.set(event.unit, event.division);
          if (event.type !== 'title') continue;
          const title = `${event.unit}|${event.tier}`;
          if (event.stage === 'recognised') held.set(title, event);
          else held.delete(title);
        }
        const counts = countBy([...held.values()], ({ unit, tier }) => {
          const { kind, division, industry } = unitOf[unit] ?? {};
          return `${kind}|${divisionOf.get(unit) ?? division}|${industry}|${tier}`;
        });
        return textsOf(counts);
      };
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
    '@duckdb/node-api, joined and prepared': () => countByDuckDb(rowsNow(titles)),
  },
};
