import { countTiers, type Dimension, type TierCounts } from 'green-manufacturing-registry';
import { countSeries, monthEnds, type SeriesQuery } from 'green-manufacturing-registry/count';
import { asking } from './asking.js';
import { prepareToAsk } from './duckdb.js';
import { flatRows } from './flatRows.js';

import { question } from './question.js';
import type { Suite, Work } from './Suite.js';
import { seriesOf, titlesTable } from './titlesTable.js';
import { tellSeries } from './told.js';
import { withTable } from './withTable.js';

const titles = 1_000_000;
/** Three years of month ends, beginning in another month each. */
const ranges = Array.from({ length: 12 }, (_, at) =>
  monthEnds({ from: '2020-01-01', until: '2023-12-31' }).slice(at, at + 36),
);

/** What 36 counts come to beside one. */
export function seriesBy(by: readonly Dimension[]): Suite {
  const asked = { ...question, by };
  return {
    title: `${titles.toLocaleString('en')} titles: units by ${by.join(', ')} and tier at 36 month ends`,
    things: titles,
    rounds: 1,
    candidates: {
      'countTiers at one': () => {
        const source = withTable(titles);
        const ends = ranges.map((days) => days.at(-1) ?? '');
        return asking(
          ends,
          (asOf) => countTiers(source, { ...asked, asOf }),
          () => '',
        );
      },
      'countSeries at all of them': () => {
        const source = withTable(titles);
        return asking(ranges, (days) => countSeries(source, asked, { days }), tellSeries);
      },
      // Where groups are few there is nothing to print.
      ...(by.length > 1 && { 'a copy of that answer: its printing alone': () => copying(asked) }),
      '@duckdb/node-api, one question': async () => {
        const database = await titlesTable(flatRows(titles));
        return prepareToAsk(
          database,
          ranges.map((days) => seriesOf(by, days)),
        );
      },
    },
  };
}

function copying(asked: SeriesQuery): Work {
  const series = countSeries(withTable(titles), asked, { days: ranges[0] ?? [] });
  return () => {
    const copied = series.map(copyOf);
    return () => tellSeries(copied);
  };
}

function copyOf({ groups, ...whole }: TierCounts): TierCounts {
  return {
    ...whole,
    groups: groups.map(({ key, total, uncertain, tiers }) => {
      return { key: { ...key }, total, uncertain, tiers: tiers.map((tier) => ({ ...tier })) };
    }),
  };
}
