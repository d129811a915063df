import type { Labels } from '../../words/vocabulary/index.js';

/** For documents that were seen without their title. */
export const namedBySubject: Labels = {
  en: 'The title of the document was not seen: it is called here by its subject.',
  'zh-CN': '未见文件原标题，此处按内容称呼。',
  'zh-TW': '未見文件原標題，此處按內容稱呼。',
};
