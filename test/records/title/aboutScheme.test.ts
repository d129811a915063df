import { aboutScheme, locales, type Scheme, schemes } from 'green-manufacturing-registry';
import { confidences } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../support/records.js';

const ids = schemes.map(({ id }) => id);

describe('aboutScheme', () => {
  test.each(ids)('names %s in three languages', (id) => {
    for (const locale of locales) expect(aboutScheme(id).labels[locale]).toMatch(/\S/);
  });

  test.each(ids)('says where %s stands and how well that is known', (id) => {
    const { citations } = aboutScheme(id);
    expect(citations.length).toBeGreaterThan(0);
    for (const { document, confidence } of citations) {
      expect(document).toMatch(/\S/);
      expect(confidences).toContain(confidence);
    }
  });

  test.each(schemes)('names every tier of $id in three languages, and no other', ({ id, tiers }) => {
    const named = aboutScheme(id).tiers ?? {};
    expect(Object.keys(named).sort()).toEqual([...tiers].sort());
    for (const { labels } of Object.values(named))
      for (const locale of locales) expect(labels[locale]).toMatch(/\S/);
  });

  test('says who decides at each tier of the smart factory', () => {
    const { tiers = {} } = aboutScheme('smart-factory');
    expect(tiers.basic?.decidedBy?.['zh-CN']).toContain('企业');
    expect(tiers.advanced?.decidedBy?.['zh-CN']).toContain('省级');
    for (const tier of ['excellent', 'leading']) {
      const decider = tiers[tier]?.decidedBy?.['zh-CN'] ?? '';
      for (const body of ['工业和信息化部', '发展改革委', '财政部', '国资委', '市场监管总局', '数据局']) {
        expect(decider).toContain(body);
      }
    }
    for (const { decidedBy } of Object.values(tiers))
      for (const locale of locales) expect(decidedBy?.[locale]).toMatch(/\S/);
  });

  test('writes zh-TW in traditional script', () => {
    expect(aboutScheme('smart-factory').labels['zh-TW']).toBe('智能工廠');
    expect(aboutScheme('green-manufacturing').labels['zh-TW']).toMatch(/^綠色製造/);
  });

  test('knows the closed schemes', () => {
    const closed = ids.filter((id) => aboutScheme(id).closed);
    expect(closed.sort()).toEqual(['national-demonstration', 'tianjin-workshop']);
  });

  test('ends the intake of national products with the 2022 list, with a citation, and of nothing else', () => {
    expect(aboutScheme('green-manufacturing').endedIntakes).toMatchObject([
      { kind: 'product', tier: 'national', lastListYear: 2022, citation: { confidence: 'primary' } },
    ]);
    for (const id of ids.filter((one) => one !== 'green-manufacturing')) {
      expect(aboutScheme(id).endedIntakes ?? []).toEqual([]);
    }
  });

  test('dates the green lists of 2022, 2023 and 2025 as their notices do', () => {
    const { citations, endedIntakes } = aboutScheme('green-manufacturing');
    expect(endedIntakes?.map(({ lastAnnounced }) => lastAnnounced)).toEqual(['2023-03-23']);
    expect(citations.slice(0, 3)).toMatchObject([
      { document: '工信厅节函〔2023〕64号', date: '2023-03-23', confidence: 'primary' },
      { date: '2023-11-08', clause: 'shown in public until 2023-11-22', confidence: 'primary' },
      // Two sources disagree on the day.
      { document: '工信厅节函〔2026〕97号', date: '2026-03', confidence: 'single' },
    ]);
  });

  test('knows of zero-carbon factories a guidance, a notice and the title of one local call', () => {
    expect(aboutScheme('zero-carbon-factory').citations).toMatchObject([
      {
        document: '工信部联节〔2026〕13号',
        clause: 'guidance of five bodies, 2026-01-14',
        confidence: 'several',
      },
      { address: expect.stringContaining('xinhuanet.com/politics/20260722/'), confidence: 'several' },
      { document: 'Call of Changchun for it, 2026-07-31', clause: 'title only', confidence: 'single' },
    ]);
  });

  test('lets an enterprise be a solution supplier, and only parks be zero-carbon parks', () => {
    expect(aboutScheme('solution-supplier').bearers).toEqual(['enterprise']);
    expect(aboutScheme('zero-carbon-park').bearers).toEqual(['park']);
    expect(aboutScheme('zero-carbon-factory').bearers).toEqual(['factory']);
  });

  test("tells what the caller says of a scheme of the caller's own, or its id", () => {
    const about = { labels: { en: 'Low carbon', 'zh-CN': '低碳', 'zh-TW': '低碳' }, citations: [] };
    const told: Scheme = { id: 'zj', tiers: [], heldAt: ['recognised'], about };
    const untold: Scheme = { id: 'hlj', tiers: [], heldAt: ['recognised'] };
    expect(aboutScheme('zj', [told, untold])).toEqual(about);
    expect(aboutScheme('hlj', [told, untold])).toEqual({
      labels: { en: 'hlj', 'zh-CN': 'hlj', 'zh-TW': 'hlj' },
      citations: [],
    });
  });

  test.each(['nothing', 'constructor', '__proto__'])('refuses %j', (id) => {
    expect(refusalOf(() => aboutScheme(id)).code).toBe('unknown-scheme');
  });
});
