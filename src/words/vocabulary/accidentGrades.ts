import type { Labels } from './locale.js';

/** Grades of a safety or environmental accident, lightest first. */
export const accidentGrades = ['general', 'larger', 'major', 'especially-major'] as const;

export type AccidentGrade = (typeof accidentGrades)[number];

export const accidentGradeLabels: Readonly<Record<AccidentGrade, Labels>> = {
  general: { en: 'general', 'zh-CN': '一般', 'zh-TW': '一般' },
  larger: { en: 'larger', 'zh-CN': '较大', 'zh-TW': '較大' },
  major: { en: 'major', 'zh-CN': '重大', 'zh-TW': '重大' },
  'especially-major': { en: 'especially major', 'zh-CN': '特别重大', 'zh-TW': '特別重大' },
};
