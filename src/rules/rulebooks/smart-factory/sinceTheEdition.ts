import type { Labels } from '../../../words/vocabulary/index.js';

/** For local texts under the edition of 2025 whose own day was not seen. */
export const sinceTheEdition: Labels = {
  en: 'The day of the text was not seen: it stands here from July 2025 on, when the edition of June 2025 was in force for certain.',
  'zh-CN': '未见发布日期，此处自2025年7月（2025年6月的版本确已施行）起适用。',
  'zh-TW': '未見發佈日期，此處自2025年7月（2025年6月的版本確已施行）起適用。',
};
