import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as front from 'green-manufacturing-registry';
import * as indicator from 'green-manufacturing-registry/indicator';
import * as programme from 'green-manufacturing-registry/programme';
import * as promotion from 'green-manufacturing-registry/promotion';
import { documentsOf } from 'green-manufacturing-registry/rulebook';
import * as rulebooks from 'green-manufacturing-registry/rulebooks';
import * as target from 'green-manufacturing-registry/target';
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

test('nothing is called official wording that nobody could look up, by an address or an official number', () => {
  const loose = [...restingOnDocuments()].flatMap(([document, uses]) =>
    uses.flatMap(({ owner, id = '', confidence, citation }) => {
      if (confidence !== 'primary' || citation.address || officialNumber.test(document)) return [];
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

test('whatever is shipped and cites a document stands in the table', () => {
  const known = restingOnDocuments();
  const missing = Object.entries({
    ...front,
    ...indicator,
    ...programme,
    ...promotion,
    ...rulebooks,
    ...target,
  })
    .filter(([name]) => !name.endsWith('Schema'))
    .flatMap(([name, value]) => {
      const cited = typeof value === 'object' && value !== null ? documentsOf(value) : [];
      return cited.flatMap(({ document }) => (known.has(document) ? [] : `${name}: ${document}`));
    });
  expect(missing).toEqual([]);
});
