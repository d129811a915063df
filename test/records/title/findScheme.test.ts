import { type Scheme, schemes } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { findScheme, heldStagesOf } from '../../../src/records/title/internal.js';
import { refusalOf } from '../../support/records.js';

const own: Scheme = { id: 'zj-low-carbon', tiers: ['city', 'province'], heldAt: ['recognised'] };

describe('findScheme', () => {
  test('finds every shipped scheme by its id', () => {
    for (const scheme of schemes) expect(findScheme(scheme.id)).toBe(scheme);
  });

  test("finds a scheme of the caller's own, before a shipped one of the same id", () => {
    expect(findScheme('zj-low-carbon', [own])).toBe(own);
    const lighthouse: Scheme = { id: 'lighthouse', tiers: [], heldAt: ['accepted'] };
    expect(findScheme('lighthouse', [lighthouse])).toBe(lighthouse);
    expect(findScheme('smart-factory', [own]).id).toBe('smart-factory');
  });

  test.each(['green', '', 'constructor', '__proto__', 'toString'])(
    'refuses %j and names what it knows',
    (id) => {
      expect(refusalOf(() => findScheme(id, [own]))).toEqual({
        code: 'unknown-scheme',
        info: { scheme: id, known: ['zj-low-carbon', ...schemes.map((scheme) => scheme.id)] },
      });
    },
  );
});

describe('heldStagesOf', () => {
  test('holds basic by self-assessment, filing, recognition or acceptance', () => {
    const stages = [...heldStagesOf(findScheme('smart-factory'), 'basic')];
    expect(stages.sort()).toEqual(['accepted', 'filed', 'recognised', 'self-assessed']);
  });

  test.each([
    ['smart-factory', 'advanced'],
    ['smart-factory', 'excellent'],
    ['smart-factory', 'leading'],
    ['green-manufacturing', 'county'],
    ['green-manufacturing', 'local'],
    ['green-manufacturing', 'provincial'],
    ['green-manufacturing', 'national'],
    ['tianjin-workshop', 'digital-workshop'],
    ['lighthouse', undefined],
    ['water-efficiency-leader', undefined],
    ['national-demonstration', undefined],
  ])('holds %s %s by recognition or acceptance', (id, tier) => {
    const stages = [...heldStagesOf(findScheme(id), tier)];
    expect(stages.sort()).toEqual(['accepted', 'recognised']);
  });

  test('holds a zero-carbon park by acceptance only: the construction list is not the title', () => {
    expect(heldStagesOf(findScheme('zero-carbon-park'))).toEqual(['accepted']);
  });

  test.each(['constructor', '__proto__', 'toString'])('is not misled by a tier called %s', (tier) => {
    expect(heldStagesOf(findScheme('smart-factory'), tier)).toEqual(['recognised', 'accepted']);
  });
});
