import { foldWords } from './foldWords.js';

/** Words by which lists take titles back. 复核不通过 and 不再保留 hold a 不 of their own. */
const clear =
  '移出|移除|撤销|撤消|取消|退出|退库|摘牌|终止|调出|除名|剔除|清退|清出|淘汰|收回|不再(?:保留|列入|享有|具备|符合)|复[核审评](?:结果)?(?:未|不)(?:予)?(?:通过|合格)|(?:未|不)通过(?:复[核审评]|动态(?:评估|管理|复核))';

/** Words that are said of firms and papers too: they speak of a title where it is named. */
const unsure = '解除|清除|清理|去除|删除|放弃|废止|作废|失效|失去|丧失|撤回|取缔|剔出|注销|吊销';

const word = `${clear}|${unsure}`;

const removal = new RegExp(word);
const negated = new RegExp(`(?:未|不|不予|不得|没有|尚未|无|否|免于?|非)(?:被|予以)?(?:${word})|恢复`);
const proposed = new RegExp(`(?:拟|建议|申请|准备|计划)[^，。；]{0,8}(?:${word})`);
const suspended = /暂停|暂缓|中止|限期整改|责令整改|降级|不合格|不达标/;
const whole = new RegExp(
  `^(?:已|被|现|予以)*(?:${clear}|(?:${unsure})(?=.))(?:其)?(?:绿色.{2,8}|智能工厂.{0,2})?(?:称号|资格|名单|认定|示范|荣誉)*$`,
);
const titleOrList = /称号|名单|资格|绿色|智能工厂|示范|目录|认定|荣誉/;

/** What a text says of titles that are taken back. */
export type Removal = {
  /** `suspended`: they are neither taken back nor in order. */
  says: 'removed' | 'proposed' | 'suspended' | 'negated';
  /** The word, simplified. */
  word: string;
};

/** What a text says of titles that are taken back; nothing where no such word stands in it. */
export function removalIn(text: string): Removal | undefined {
  const folded = foldWords(text);
  const [found] = removal.exec(folded) ?? [];
  const [pause] = suspended.exec(folded) ?? [];
  if (found === undefined) return pause === undefined ? undefined : { says: 'suspended', word: pause };
  if (
    negated.test(
      folded.replace(/不再(保留|列入|享有|具备|符合)|复[核审评](结果)?(未|不)|(未|不)通过(复|动态)/g, '移出'),
    )
  )
    return { says: 'negated', word: found };
  return { says: proposed.test(folded) ? 'proposed' : 'removed', word: found };
}

/** Whether a cell says nothing but that a title was taken back: 已撤销, 取消称号. */
export function isRemoval(text: string): boolean {
  return text.length <= 40 && whole.test(foldWords(text));
}

/** Whether a remark or a note may say that titles were taken back, and does not mean the end of a contract. */
export function speaksOfRemoval(text: string): boolean {
  const found = removalIn(text);
  return found !== undefined && found.says !== 'negated' && titleOrList.test(foldWords(text));
}

/** Whether what a text takes back is said to be only a part of what it names: 绿色工厂名单（含撤销）. */
export function isIncluded(text: string): boolean {
  return new RegExp(`(?:含|包括|包含)(?:已|被)?(?:${word})`).test(foldWords(text));
}

/** A text without the words by which lists take titles back. */
export function withoutRemovals(text: string): string {
  return foldWords(text).replace(new RegExp(word, 'g'), '');
}

/** A heading without the word that says that what stands below is taken back: of 撤销企业名称, 企业名称. */
export function withoutRemoval(heading: string): string {
  return foldWords(heading).replace(new RegExp(`^(?:拟|建议|被)?(?:${word})(?:称号|资格)?的?`), '');
}
