import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './run.js';
import { entries, leavingBy, listed } from './surface.js';

/** So many values the front door keeps at most. */
const mostAtTheFront = 45;

const front = 'green-manufacturing-registry';

describe('what leaves the package', () => {
  const leaving = leavingBy(entries);

  test('is what the list of public names says: a new name is a line in surface.txt, written by `npm run surface`', () => {
    expect(listed(leaving)).toBe(readFileSync(join(root, 'test/package/surface.txt'), 'utf8'));
  });

  test('leaves by one entry, the front door aside', () => {
    const byName = new Map<string, string[]>();
    for (const { door, name } of leaving)
      if (door !== front) byName.set(name, [...(byName.get(name) ?? []), door]);
    expect([...byName].filter(([, doors]) => doors.length > 1)).toEqual([]);
  });

  test('never means two things', () => {
    const byName = new Map<string, Set<string>>();
    for (const { name, declaredIn } of leaving)
      byName.set(name, (byName.get(name) ?? new Set()).add(declaredIn));
    expect([...byName].filter(([, files]) => files.size > 1).map(([name]) => name)).toEqual([]);
  });

  test('is little at the front door', () => {
    const values = leaving.filter(({ door, kind }) => door === front && kind === 'value');
    expect(values.length).toBeLessThanOrEqual(mostAtTheFront);
  });

  test('has an example where it is a function', () => {
    const without = leaving.filter(({ isFunction, hasExample }) => isFunction && !hasExample);
    expect(without.map(({ door, name }) => `${name} of ${door}`)).toEqual([]);
  });
});
