import { resolveRulebook, type Shelf } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../support/records.js';
import { overlay, rulebook } from './madeUp.js';

const shelf: Shelf = [
  overlay({ id: 'district', base: 'city', jurisdiction: '120116' }),
  overlay({ id: 'city' }),
  rulebook(),
  overlay({ id: 'orphan', base: 'nowhere' }),
  overlay({ id: 'narcissus', base: 'narcissus' }),
  overlay({ id: 'hen', base: 'egg' }),
  overlay({ id: 'egg', base: 'hen' }),
];

describe('resolveRulebook', () => {
  test('finds a rulebook as it is', () => {
    expect(resolveRulebook(shelf, 'base')).toBe(shelf[2]);
  });

  test('applies overlays to their bases, wherever these stand on the shelf', () => {
    expect(resolveRulebook(shelf, 'district')).toMatchObject({
      id: 'district',
      jurisdiction: '120116',
      scheme: 'made-up-ladder',
      extends: ['base', 'city'],
    });
  });

  test('gives the same object each time for the same shelf, and another one for another shelf', () => {
    expect(resolveRulebook(shelf, 'city')).toBe(resolveRulebook(shelf, 'city'));
    const other = [...shelf];
    expect(resolveRulebook(other, 'city')).not.toBe(resolveRulebook(shelf, 'city'));
    expect(resolveRulebook(other, 'city')).toEqual(resolveRulebook(shelf, 'city'));
  });

  test('refuses an id that is not on the shelf, and names those that are', () => {
    expect(refusalOf(() => resolveRulebook(shelf, 'nothing'))).toEqual({
      code: 'unknown-rulebook',
      info: { asked: 'nothing', known: shelf.map(({ id }) => id) },
    });
    expect(refusalOf(() => resolveRulebook([], 'base')).info).toEqual({ asked: 'base', known: [] });
  });

  test('refuses an overlay whose base is not on the shelf, and names the base', () => {
    expect(refusalOf(() => resolveRulebook(shelf, 'orphan'))).toMatchObject({
      code: 'unknown-rulebook',
      info: { asked: 'nowhere' },
    });
  });

  test.each(['narcissus', 'hen', 'egg'])('refuses %s, which stands on itself', (id) => {
    expect(refusalOf(() => resolveRulebook(shelf, id)).code).toBe('unknown-rulebook');
    expect(refusalOf(() => resolveRulebook(shelf, id)).code).toBe('unknown-rulebook');
  });

  test('finds nothing under a name that every object knows', () => {
    expect(refusalOf(() => resolveRulebook(shelf, 'constructor')).code).toBe('unknown-rulebook');
  });
});
