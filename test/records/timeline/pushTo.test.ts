import { expect, it } from 'vitest';
import { pushTo } from '../../../src/records/timeline/internal.js';

it('appends to the list of a key, and begins the list where there is none', () => {
  const map = new Map<string, number[]>();
  pushTo(map, 'a', 1);
  pushTo(map, 'b', 2);
  pushTo(map, 'a', 3);
  expect([...map]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});
