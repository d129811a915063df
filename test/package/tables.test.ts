import { expect, test } from 'vitest';
import { tableIn, tables } from './tables.js';

test.each(tables)('$file has the table of $name as the data have it', ({ file, name, text }) => {
  expect(tableIn(file, name)).toBe(text());
});
