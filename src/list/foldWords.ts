import { foldText } from '../vocabulary/index.js';

/** Traditional characters of headings and titles that the vocabulary's own words do not need, each with its simplified one. */
const more: Readonly<Record<string, string>> = {
  稱: '称',
  號: '号',
  評: '评',
  價: '价',
  機: '机',
  構: '构',
  類: '类',
  註: '注',
  標: '标',
  準: '准',
  適: '适',
  點: '点',
  鄉: '乡',
  鎮: '镇',
  現: '现',
  後: '后',
  統: '统',
  會: '会',
  碼: '码',
  階: '阶',
  變: '变',
  佈: '布',
  種: '种',
  錄: '录',
  擬: '拟',
};

/** Brings a heading, a title or another set word to one form, as `foldText` does, with the words of lists besides. */
export function foldWords(text: string): string {
  return foldText(text).replace(/\p{Script=Han}/gu, (character) =>
    Object.hasOwn(more, character) ? (more[character] ?? character) : character,
  );
}
