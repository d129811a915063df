import type { Dimension, TierCounts } from 'green-manufacturing-registry';
import { countSeries, countTiers, monthEnds } from 'green-manufacturing-registry/columns';
import { inOtherWords, question } from './counts.js';
import { prepare } from './duckdb.js';
import { flatRows, tellSeries } from './flatRows.js';
import { Growing } from './Growing.js';
import type { Suite, Work } from './Suite.js';
import { seriesOf, titlesTable } from './titlesTable.js';

const titles = 1_000_000;
const days = monthEnds({ from: '2021-01-01', until: '2023-12-31' });

function over(count: (source: Growing) => readonly TierCounts[]): Work {
  const source = Growing.of(titles);
  return () => {
    const counts = count(source);
    return () => (counts.length < days.length ? '' : tellSeries(counts));
  };
}

/** With thousands of groups, a series is as long as what it prints. */
export function seriesBy(by: readonly Dimension[]): Suite {
  const asked = { ...question, by };
  const countOn = (source: Growing) => (asOf: string) => countTiers(source, { ...asked, asOf });
  return {
    title: `${titles.toLocaleString('en')} titles by ${by.join(', ')} and tier at ${days.length} month ends`,
    things: titles,
    rounds: 2,
    candidates: {
      'countTiers at one': () => over((source) => days.slice(-1).map(countOn(source))),
      'countSeries at all of them': () => over((source) => countSeries(source, asked, { days })),
      'countTiers at one, never asked before': () => {
        let time = 0;
        return over((source) => {
          time += 1;
          return [countTiers(source, { ...asked, asOf: days.at(-1) ?? '', where: inOtherWords(time) })];
        });
      },
      'countSeries, never asked before': () => {
        let time = 0;
        return over((source) => {
          time += 1;
          return countSeries(source, { ...asked, where: inOtherWords(time) }, { days });
        });
      },
      'countTiers at each of them': () => over((source) => days.map(countOn(source))),
      '@duckdb/node-api, one question': async () =>
        prepare(await titlesTable(flatRows(titles)), seriesOf([...by, 'tier'], days)),
    },
  };
}
