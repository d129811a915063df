import { countTiers } from 'green-manufacturing-registry';
import { asking } from './asking.js';
import { countByGroups } from './countByGroups.js';
import { countByHand } from './countByHand.js';
import { prepareToAsk } from './duckdb.js';
import { flatRows } from './flatRows.js';

import { blurredMonth, question } from './question.js';
import type { Suite } from './Suite.js';
import { countOf, titlesTable } from './titlesTable.js';
import { tellCounts, tellWhole } from './told.js';
import { withTable } from './withTable.js';

const titles = 1_000_000;
const told = titles.toLocaleString('en');

export const counts: Suite = {
  title: `${told} titles: units by kind, division, industry and tier on a day on which some are uncertain`,
  things: titles,
  rounds: 2,
  candidates: {
    'typed arrays by hand, the limit': () => countByHand(titles),
    'countTiers, answer as objects': () => {
      const source = withTable(titles);
      return asking(blurredMonth, (asOf) => countTiers(source, { ...question, asOf }), tellCounts);
    },
    '@duckdb/node-api, enums in memory': async () => {
      const database = await titlesTable(flatRows(titles));
      return prepareToAsk(
        database,
        blurredMonth.map((day) => countOf(question.by, day)),
      );
    },
    'es-toolkit groupBy and countBy': () => countByGroups(titles),
  },
};

/** What it costs to print many groups. */
export const printing: Suite = {
  title: `${told} titles: units on a day, counted and printed`,
  things: titles,
  rounds: 2,
  candidates: {
    'counted without groups': () => {
      const source = withTable(titles);
      return asking(blurredMonth, (asOf) => countTiers(source, { ...question, by: [], asOf }), tellWhole);
    },
    'by three keys, 5,170 groups as objects': () => {
      const source = withTable(titles);
      return asking(blurredMonth, (asOf) => countTiers(source, { ...question, asOf }), tellWhole);
    },
  },
};
