import { labelOf } from 'green-manufacturing-registry';
import { constructionAreas } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('constructionAreas', () => {
  test('are the five of the smart-factory guide, in its order', () => {
    const labels = constructionAreas.map((area) => labelOf('construction-area', area, { locale: 'zh-CN' }));
    expect(labels).toEqual(['工厂建设', '研发设计', '生产作业', '生产管理', '运营管理']);
  });

  test('are written in traditional characters for Taiwan', () => {
    const labels = constructionAreas.map((area) => labelOf('construction-area', area, { locale: 'zh-TW' }));
    expect(labels).toEqual(['工廠建設', '研發設計', '生產作業', '生產管理', '運營管理']);
  });

  test('are five different words in English', () => {
    const labels = constructionAreas.map((area) => labelOf('construction-area', area, { locale: 'en' }));
    expect(labels).toEqual([
      'factory construction',
      'research and design',
      'production operations',
      'production management',
      'operations management',
    ]);
  });
});
