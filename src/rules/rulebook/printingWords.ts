import type { Confidence, Locale } from '../../words/vocabulary/index.js';
import type { FilingWindow, Rule, Severity } from './Rulebook.js';

/** The words around a printed rulebook. */
export type PrintingWords = {
  heads: readonly string[];
  /** Who must keep to a rule; nothing where it is applicants, as usual. */
  standing: Readonly<Record<NonNullable<Rule['for']>, readonly string[]>>;
  severity: Readonly<Record<Severity, string>>;
  confidence: Readonly<Record<Confidence, string>>;
  steps: Readonly<Record<FilingWindow['step'], string>>;
  tiers: string;
  rules: string;
  windows: string;
  duties: string;
  notes: string;
  comma: string;
  semicolon: string;
  stop: string;
  from: (date: string) => string;
  until: (date: string) => string;
  by: (date: string) => string;
  everyYear: (day: string) => string;
  /** Whom a rule's values are about. */
  onlyWhere: (condition: string) => string;
};

export const printingWords: Readonly<Record<Locale, PrintingWords>> = {
  en: {
    heads: ['rule', 'what', 'applies to', 'strength', 'needed', 'where it stands', 'confidence'],
    standing: { applicants: [], holders: ['holders'], both: ['applicants and holders'] },
    severity: { must: 'must', 'in-principle': 'in principle' },
    confidence: {
      primary: 'official wording seen',
      several: 'several sources agree',
      single: 'one source',
      transcription: 'transcription by a third party',
      inferred: 'inferred',
      press: 'press',
      consultancy: 'consultancy',
      interview: 'interview',
    },
    steps: {
      'self-assess': 'self-assessment',
      file: 'filing',
      apply: 'application',
      review: 'review',
      recommend: 'recommendation',
    },
    tiers: 'Tiers and who decides',
    rules: 'Rules',
    windows: 'Windows',
    duties: 'Duties of holders',
    notes: 'Notes',
    comma: ', ',
    semicolon: '; ',
    stop: '. ',
    from: (date) => `In force from ${date}`,
    until: (date) => `until ${date}`,
    by: (date) => `by ${date}`,
    everyYear: (day) => `by ${day} each year`,
    onlyWhere: (condition) => `only where ${condition}`,
  },
  'zh-CN': {
    heads: ['规则', '内容', '适用范围', '力度', '要求', '出处', '可信度'],
    standing: { applicants: [], holders: ['在册单位'], both: ['申报单位和在册单位'] },
    severity: { must: '必须', 'in-principle': '原则上' },
    confidence: {
      primary: '见到官方原文',
      several: '多个来源一致',
      single: '单一来源',
      transcription: '第三方转录',
      inferred: '推断',
      press: '媒体报道',
      consultancy: '咨询机构',
      interview: '访谈',
    },
    steps: { 'self-assess': '自评估', file: '备案', apply: '申报', review: '审核', recommend: '推荐' },
    tiers: '级别与认定主体',
    rules: '规则',
    windows: '申报时间',
    duties: '在册单位的义务',
    notes: '说明',
    comma: '、',
    semicolon: '；',
    stop: '。',
    from: (date) => `自${date}起施行`,
    until: (date) => `至${date}止`,
    by: (date) => `截止${date}`,
    everyYear: (day) => `每年不晚于${day}`,
    onlyWhere: (condition) => `仅适用于：${condition}`,
  },
  'zh-TW': {
    heads: ['規則', '內容', '適用範圍', '力度', '要求', '出處', '可信度'],
    standing: { applicants: [], holders: ['在冊單位'], both: ['申報單位和在冊單位'] },
    severity: { must: '必須', 'in-principle': '原則上' },
    confidence: {
      primary: '見到官方原文',
      several: '多個來源一致',
      single: '單一來源',
      transcription: '第三方轉錄',
      inferred: '推斷',
      press: '媒體報道',
      consultancy: '諮詢機構',
      interview: '訪談',
    },
    steps: { 'self-assess': '自評估', file: '備案', apply: '申報', review: '審核', recommend: '推薦' },
    tiers: '級別與認定主體',
    rules: '規則',
    windows: '申報時間',
    duties: '在冊單位的義務',
    notes: '說明',
    comma: '、',
    semicolon: '；',
    stop: '。',
    from: (date) => `自${date}起施行`,
    until: (date) => `至${date}止`,
    by: (date) => `截止${date}`,
    everyYear: (day) => `每年不晚於${day}`,
    onlyWhere: (condition) => `僅適用於：${condition}`,
  },
};
