import type { Overlay } from '../../rulebook/index.js';

/**
 * A local overlay of the interim measures once more, on the national call of 2025, which carries them on: the local clauses
 * did not change when the call came.
 */
export function underCallOf2025(overlay: Overlay): Overlay {
  const national = overlay.base === 'green-miit-2024-13';
  return {
    ...overlay,
    id: `${overlay.id}-390`,
    base: national ? 'green-miit-2025-390' : `${overlay.base}-390`,
    title: {
      en: `${overlay.title.en}, under the call of 2025`,
      'zh-CN': `${overlay.title['zh-CN']}（2025年度推荐）`,
      'zh-TW': `${overlay.title['zh-TW']}（2025年度推薦）`,
    },
    effective: { from: '2025-10' },
    replaces: [overlay.id],
  };
}
