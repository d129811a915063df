import type { Labels } from '../../../words/vocabulary/index.js';

/** For local rules whose own day was not seen: they cannot be older than the measures that they carry out. */
export const sinceTheMeasures: Labels = {
  en: 'Its own day was not seen: it stands here from the interim measures of 2024-01-19 on.',
  'zh-CN': '未见发布日期，此处自2024年1月19日《暂行办法》起适用。',
  'zh-TW': '未見發佈日期，此處自2024年1月19日《暫行辦法》起適用。',
};
