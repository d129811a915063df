import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { countTiers } from 'green-manufacturing-registry/columns';
import { question } from './counts.js';
import { Growing } from './Growing.js';
import type { Suite, Work } from './Suite.js';

const titles = 1_000_000;

function bytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let turn = 0; turn < 3; turn += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What a source weighs more after a question than before it. */
function heavier(ask: (source: Growing) => unknown): Work {
  const source = Growing.of(titles);
  return () => {
    const before = bytes();
    ask(source);
    return { instead: (bytes() - before) / titles };
  };
}

export const memory: Suite = {
  title: `the columns of ${titles.toLocaleString('en')} titles, all that is kept beside the source`,
  things: titles,
  rounds: 1,
  cold: true,
  figure: 'bytes a title',
  candidates: {
    'after one count without groups': () => heavier((source) => countTiers(source, { ...question, by: [] })),
    'after one count by kind, division, industry': () => heavier((source) => countTiers(source, question)),
    'after one as known on a day': () =>
      heavier((source) => countTiers(source, { ...question, knownAt: question.asOf })),
  },
};
