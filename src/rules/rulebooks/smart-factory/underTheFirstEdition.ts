import type { Labels } from '../../../words/vocabulary/index.js';

/** For local notices of spring 2025, which carry out the plan of 2024 and use its scenario guide. */
export const underTheFirstEdition: Labels = {
  en: 'The notice carries out the plan of 2024 and uses the scenario guide of 2024. It names no end: it stands here until the end of May 2025, since that edition was replaced in June.',
  'zh-CN':
    '通知依据2024年实施方案，采用2024年版场景参考指引。通知未写明截止时间；所依据的版本于2025年6月被取代，此处适用至2025年5月底。',
  'zh-TW':
    '通知依據2024年實施方案，採用2024年版場景參考指引。通知未寫明截止時間；所依據的版本於2025年6月被取代，此處適用至2025年5月底。',
};
