import { countTiers, Registry, type Scheme, schemes } from 'green-manufacturing-registry';
import { localSchemes } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../support/records.js';

const labels = { en: 'city benchmark', 'zh-CN': '市标杆', 'zh-TW': '市標桿' };
const good: Scheme = {
  id: 'city',
  tiers: ['silver', 'gold'],
  heldAt: ['recognised'],
  heldAtTier: { silver: ['filed'] },
  validMonths: 36,
  about: {
    labels,
    tiers: { gold: { labels, decidedBy: labels } },
    bearers: ['factory', 'enterprise'],
    citations: [{ document: '某通知', clause: 'Art. 1', confidence: 'primary' }],
  },
};

describe('a scheme of the caller', () => {
  test.each<[string, object, string]>([
    ['no months', { validMonths: 0 }, 'validMonths: range'],
    ['months below 0', { validMonths: -12 }, 'validMonths: range'],
    ['half a month', { validMonths: 1.5 }, 'validMonths: type'],
    ['no number of months', { validMonths: Number.NaN }, 'validMonths: type'],
    ['months as text', { validMonths: '36' }, 'validMonths: type'],
    ['a tier twice', { tiers: ['silver', 'gold', 'gold'] }, 'tiers.2: doubled'],
    ['an empty tier', { tiers: ['silver', ' ', 'gold'] }, 'tiers.1: empty'],
    ['a tier that is no text', { tiers: ['silver', 7, 'gold'] }, 'tiers.1: type'],
    ['tiers that are no list', { tiers: 'silver', heldAtTier: undefined, about: undefined }, 'tiers: type'],
    ['no stages', { heldAt: undefined }, 'heldAt: missing'],
    ['an unknown stage', { heldAt: ['won'] }, 'heldAt.0: not-in-list'],
    [
      'stages of a tier that is not there',
      { heldAtTier: { toString: ['filed'] } },
      'heldAtTier.toString: unknown-name',
    ],
    ['an empty id', { id: '' }, 'id: empty'],
    [
      'a label too few',
      { about: { ...good.about, labels: { en: 'a', 'zh-CN': '甲' } } },
      'about.labels.zh-TW: missing',
    ],
    ['no labels', { about: { citations: [] } }, 'about.labels: missing'],
    [
      'a name of a tier that is not there',
      { about: { ...good.about, tiers: { bronze: { labels } } } },
      'about.tiers.bronze: unknown-name',
    ],
    [
      'an unknown bearer',
      { about: { ...good.about, bearers: ['workshop'] } },
      'about.bearers.0: not-in-list',
    ],
    [
      'a citation without a document',
      { about: { ...good.about, citations: [{ confidence: 'primary' }] } },
      'about.citations.0.document: missing',
    ],
    [
      'a citation of unknown confidence',
      { about: { ...good.about, citations: [{ document: '甲', confidence: 'sure' }] } },
      'about.citations.0.confidence: not-in-list',
    ],
    ['no citations', { about: { labels } }, 'about.citations: missing'],
  ])('is refused with %s, when it is given', (_what, wrong, expected) => {
    const scheme: Scheme = { ...good, ...wrong };
    const refusals = [
      refusalOf(() => new Registry({ schemes: [scheme] })),
      ...(scheme.id === 'city'
        ? [
            refusalOf(() =>
              countTiers(
                { units: [], events: [], schemes: [scheme] },
                { scheme: 'city', asOf: '2025-01-01' },
              ),
            ),
          ]
        : []),
    ];
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ code: 'invalid-scheme', info: { scheme: scheme.id } });
      const issues = JSON.parse(JSON.stringify(refusal)).info.issues;
      expect(
        issues.map(({ path, code }: { path: string[]; code: string }) => `${path.join('.')}: ${code}`),
      ).toEqual([expected]);
    }
  });

  test.each([null, undefined, 7, 'city', []])('is refused where it is none (%#)', (scheme) => {
    // @ts-expect-error: what plain JavaScript may hand over
    expect(refusalOf(() => new Registry({ schemes: [scheme] }))).toMatchObject({ code: 'invalid-scheme' });
  });

  test('is refused with more tiers than can be told apart', () => {
    const tiers = Array.from({ length: 32 }, (_, at) => `t${at}`);
    const many: Scheme = { id: 'many', tiers, heldAt: ['recognised'] };
    expect(refusalOf(() => new Registry({ schemes: [many] }))).toMatchObject({ code: 'too-many-tiers' });
    const most: Scheme = { ...many, tiers: tiers.slice(1) };
    expect(new Registry({ schemes: [most] }).schemes).toEqual([most]);
  });

  test('is taken where it is in shape, and so are the shipped and the local ones', () => {
    for (const scheme of [good, ...schemes, ...localSchemes]) {
      expect(new Registry({ schemes: [scheme] }).schemes).toEqual([scheme]);
    }
  });
});
