import type { Locale } from '../../../words/vocabulary/index.js';
import type { WorkItem } from './WorkItem.js';

/** The words of one language around the items of a worklist. */
export type WorkWords = {
  columns: Readonly<
    Record<
      | 'due'
      | 'unit'
      | 'title'
      | 'state'
      | 'who'
      | 'with'
      | 'where'
      | 'consequence'
      | 'citation'
      | 'confidence',
      string
    >
  >;
  states: Readonly<Record<WorkItem['state'] | 'late' | 'overdue', string>>;
  noDay: string;
  colon: string;
};

export const workWords: Readonly<Record<Locale, WorkWords>> = {
  en: {
    columns: {
      due: 'due',
      unit: 'unit',
      title: 'what',
      state: 'state',
      who: 'who',
      with: 'with',
      where: 'where',
      consequence: 'otherwise',
      citation: 'where it stands',
      confidence: 'confidence',
    },
    states: { done: 'done', open: 'open', unknown: 'not recorded', late: 'done late', overdue: 'overdue' },
    noDay: 'no day set',
    colon: ': ',
  },
  'zh-CN': {
    columns: {
      due: '期限',
      unit: '单位',
      title: '事项',
      state: '状态',
      who: '办理主体',
      with: '受理单位',
      where: '平台',
      consequence: '逾期后果',
      citation: '出处',
      confidence: '可信度',
    },
    states: { done: '已办', open: '待办', unknown: '无记录', late: '逾期已办', overdue: '已逾期' },
    noDay: '未定日期',
    colon: '：',
  },
  'zh-TW': {
    columns: {
      due: '期限',
      unit: '單位',
      title: '事項',
      state: '狀態',
      who: '辦理主體',
      with: '受理單位',
      where: '平臺',
      consequence: '逾期後果',
      citation: '出處',
      confidence: '可信度',
    },
    states: { done: '已辦', open: '待辦', unknown: '無記錄', late: '逾期已辦', overdue: '已逾期' },
    noDay: '未定日期',
    colon: '：',
  },
};
