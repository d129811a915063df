import { expect, it } from 'vitest';
import { prune } from '../../../src/records/timeline/internal.js';

it('leaves out the fields that are undefined, and no other', () => {
  const pruned = prune({ a: undefined, b: null, c: '', d: 0, e: false });
  expect(Object.entries(pruned)).toEqual([
    ['b', null],
    ['c', ''],
    ['d', 0],
    ['e', false],
  ]);
});

it('leaves the given object as it was', () => {
  const given = Object.freeze({ a: undefined, b: 1 });
  expect(prune(given)).toEqual({ b: 1 });
  expect(Object.keys(given)).toEqual(['a', 'b']);
});
