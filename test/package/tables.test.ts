import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { restingOnDocuments } from './restingOnDocuments.js';
import { root } from './run.js';
import { knowledge, tableIn, tables } from './tables.js';

test.each(tables)('$file has the table of $name as the data have it', ({ file, name, text }) => {
  expect(tableIn(file, name)).toBe(text());
});

test('the days up to which the facts reach are those of the data', () => {
  expect(readFileSync(join(root, knowledge.file), 'utf8')).toContain(`= {\n${knowledge.text()}} as const`);
});

/** A number that an office or a standards body gave: 〔2024〕13号, GB/T 36132, DB21/T 3662, announcement no. 44. */
const officialNumber = /〔\d{4}〕\d+号|(GB|DB\d+)\/T ?\d+|no\. \d+/;

test('nothing is called official wording that nobody could look up: by an address, a clause or a number', () => {
  const loose = [...restingOnDocuments()].flatMap(([document, uses]) =>
    uses.flatMap(({ owner, id = '', confidence, citation }) => {
      const { address, clause } = citation;
      if (confidence !== 'primary' || address || clause || officialNumber.test(document)) return [];
      return `${owner} ${id}: ${document}`;
    }),
  );
  expect(loose).toEqual([]);
});

test('every citation says how well it is known', () => {
  const loose = [...restingOnDocuments()].flatMap(([document, uses]) =>
    uses.filter(({ confidence }) => confidence === undefined).map(({ owner }) => `${owner}: ${document}`),
  );
  expect(loose).toEqual([]);
});
