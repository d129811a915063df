import type { Labels, Locale } from '../../words/vocabulary/index.js';

const unitLabels: Readonly<Record<string, Labels>> = {
  level: { en: '', 'zh-CN': ' 级', 'zh-TW': ' 級' },
  scenarios: { en: ' scenarios', 'zh-CN': ' 个', 'zh-TW': ' 個' },
  persons: { en: ' persons', 'zh-CN': ' 人', 'zh-TW': ' 人' },
  projects: { en: ' projects', 'zh-CN': ' 项', 'zh-TW': ' 項' },
  enterprises: { en: ' enterprises', 'zh-CN': ' 家', 'zh-TW': ' 家' },
  万元: { en: ' 万元', 'zh-CN': ' 万元', 'zh-TW': ' 萬元' },
  points: { en: ' points', 'zh-CN': ' 分', 'zh-TW': ' 分' },
  years: { en: ' years', 'zh-CN': ' 年', 'zh-TW': ' 年' },
};

/** A unit of measure as it follows a number; one that is the caller's own stays as it is. */
export function unitText(unit: string, locale: Locale): string {
  const labels = Object.hasOwn(unitLabels, unit) ? unitLabels[unit] : undefined;
  return labels?.[locale] ?? ` ${unit}`;
}
