import { locales } from 'green-manufacturing-registry';
import { scenarioGuides } from 'green-manufacturing-registry/promotion';
import { constructionAreas } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

const guides = Object.entries(scenarioGuides);
const guideOf = (edition: string) => guides.flatMap(([name, guide]) => (name === edition ? guide : []))[0];
const [of2024, of2025] = ['2024', '2025'].map(guideOf);

describe.each(guides)('the guide of %s', (name, guide) => {
  test('bears its edition', () => {
    expect(guide.edition).toBe(name);
  });

  test('gives every stage and scenario an id of its own', () => {
    for (const ids of [guide.stages, guide.scenarios].map((list) => list.map(({ id }) => id))) {
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test('places every stage in one of the five areas, and leaves no area empty', () => {
    expect(new Set(guide.stages.map(({ area }) => area))).toEqual(new Set(constructionAreas));
  });

  test('places every scenario in a stage of its own', () => {
    const stages = guide.stages.map(({ id }) => id);
    for (const { id, stage } of guide.scenarios) {
      expect(stages).toContain(stage);
      expect(id.startsWith(`${name}-`)).toBe(true);
    }
  });

  test('names everything in three languages', () => {
    for (const { labels } of [...guide.stages, ...guide.scenarios]) {
      for (const locale of locales) expect(labels[locale].trim()).toBe(labels[locale]);
      expect(Object.keys(labels).sort()).toEqual([...locales].sort());
    }
  });

  test('says where it stands and how well that is known', () => {
    expect(guide.citation.document).toContain(`${name}年版`);
    expect(guide.areaCitation.document).toContain(`要素条件（${name}`);
  });
});

// smart-factory.md 7.1: "Counts 3+2+2+12+10+4+3+4 = 40".
test('the guide of 2025 has 40 scenarios in 8 stages', () => {
  const counts = of2025?.stages.map(({ id, labels }) => [
    labels['zh-CN'],
    of2025.scenarios.filter(({ stage }) => stage === id).length,
  ]);
  expect(counts).toEqual([
    ['工厂建设', 3],
    ['产品研发', 2],
    ['工艺设计', 2],
    ['生产管理', 12],
    ['生产作业', 10],
    ['运营管理', 4],
    ['产品服务', 3],
    ['供应链管理', 4],
  ]);
  expect(of2025?.scenarios).toHaveLength(40);
  expect(of2025?.complete).toBe(true);
});

// smart-factory.md 7.1, in the order of its table.
test('the scenarios of 2025 are numbered as the sheet has them', () => {
  const names =
    `工厂数字化规划设计 数字基础设施建设 数字孪生工厂构建 产品数字化设计 产品虚拟验证 工艺数字化设计 制造工程优化
    生产计划优化 车间智能排产 生产进度跟踪 生产动态调度 仓储智能管理 物料精准配送 危险作业自动化 安全一体化管控 能源智能管控
    碳资产全生命周期管理 污染在线管控 网络协同制造 柔性产线快速换产 工艺动态优化 先进过程控制 人机协同作业 在线智能检测
    质量精准追溯 质量分析与改进 设备运行监控 设备故障诊断与预测 设备维修维护 智能经营决策 数智精益管理 规模化定制 产品精准营销
    远程运维服务 产品增值服务 客户主动服务 供应商数字化管理 采购计划优化协同 供应链风险预警与调度 供应链物流智能配送`.split(
      /\s+/,
    );
  expect(of2025?.scenarios.map(({ id, labels }) => [id, labels['zh-CN']])).toEqual(
    names.map((name, at) => [`2025-${String(at + 1).padStart(2, '0')}`, name]),
  );
});

// smart-factory.md 7.2, right column.
test('of the guide of 2024 fourteen stages are known, and no scenario with its stage', () => {
  expect(of2024?.stages.map(({ area, labels }) => [labels['zh-CN'], area])).toEqual([
    ['工厂建设', 'factory-construction'],
    ['信息基础设施', 'factory-construction'],
    ['产品设计', 'research-and-design'],
    ['工艺设计', 'research-and-design'],
    ['生产作业', 'production-operations'],
    ['质量管控', 'production-operations'],
    ['设备管理', 'production-operations'],
    ['计划调度', 'production-management'],
    ['仓储物流', 'production-management'],
    ['安全管控', 'production-management'],
    ['能碳管理', 'production-management'],
    ['环保管理', 'production-management'],
    ['营销与售后', 'operations-management'],
    ['供应链管理', 'operations-management'],
  ]);
  expect(of2024?.scenarios).toEqual([]);
  expect(of2024?.complete).toBe(false);
});

// smart-factory.md 7.1 and 7.2: the stage map of 2025 is read by analogy, that of 2024 stands in brackets of the text.
test('the areas of 2025 are inferred, those of 2024 transcribed', () => {
  expect([of2025?.areaCitation.confidence, of2024?.areaCitation.confidence]).toEqual([
    'inferred',
    'transcription',
  ]);
});

// smart-factory.md 7.3: no public text of a 2026 edition was seen.
test('no other edition is known', () => {
  expect(Object.keys(scenarioGuides)).toEqual(['2024', '2025']);
});
