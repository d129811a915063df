import type { Scheme } from '../../records/title/index.js';
import { normalForm, stageLabels, stages } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';
import { kindIn } from './kindIn.js';
import { withoutRemovals } from './removalIn.js';
import { roundInTitle } from './roundOf.js';
import { stagesIn } from './stageIn.js';
import { tableIn } from './tableIn.js';
import { tierInTitle, wordsOfTiers } from './tierIn.js';

/** The heading of a part of a list, such as 一、绿色工厂（3家） or 第二批 alone, and how many rows it declares. */
export type PartTitle = {
  text: string;
  /** How it is numbered, if it is: 一 for 二、 and (一) for （二）. */
  numbering?: '一' | '(一)';
  declared?: number;
};

const longest = 60;
const pattern =
  /^([一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))?([^:]{2,50}?)(?:\((?:共|合计)?(\d{1,6})[家个個户戶种種款项項]\)|(?:共|合计)?(\d{1,6})[家个個户戶])?:?$/;

/** Reads the heading of a part of a list: a kind of unit that is numbered, or nothing but words that part a list. */
export function partTitle(text: string, scheme?: Scheme): PartTitle | undefined {
  if (text.length > longest) return undefined;
  const [, number, name, inBrackets, behind] = pattern.exec(normalForm(text).replace(/\s/g, '')) ?? [];
  if (name === undefined || name.endsWith('公司')) return undefined;
  const names = kindIn(name, { short: false }) !== undefined;
  const isNumberedKind = number !== undefined && names && !/[()\d]/.test(name);
  if (!isNumberedKind && !(partsOnly(name, scheme) && !(names && number === undefined && isList(name))))
    return undefined;
  const declared = inBrackets ?? behind;
  return {
    text: name,
    ...(number === undefined ? {} : { numbering: number.startsWith('(') ? '(一)' : '一' }),
    ...(declared === undefined ? {} : { declared: Number(declared) }),
  };
}

/** Whether a title that names a kind is one of a whole list. */
export function isList(title: string): boolean {
  return /名单|清单|目录|公示|公告|变更/.test(foldWords(title)) || tableIn(title).table !== undefined;
}

const kinds = '绿色工厂|绿色(?:工业)?园区|绿色供应链(?:管理)?|绿色设计产品|智能工厂';
const rounds =
  '第[〇零一二三四五六七八九十百廿卅\\d、和至-]{1,9}批次?|首批|(?:19|20)\\d{2}年度?(?:\\d{1,2}月(?:\\d{1,2}日)?)?';
const stageWords = stages.map((stage) => stageLabels[stage]['zh-CN']).join('|');
const partWords = new RegExp(`${kinds}|${rounds}|${stageWords}`, 'g');
/** What stands beside them and parts nothing. */
const besides =
  /公布|拟|新增|增补|更名|名称变更|名单|清单|目录|企业|单位|部分|示范|入选|以下|下列|的|[及和与、()]/g;

/** Whether a text holds nothing but kinds, rounds, tiers, stages and the like, and one of them at least. */
function partsOnly(text: string, scheme: Scheme | undefined): boolean {
  let rest = withoutRemovals(text).replace(partWords, '');
  for (const word of scheme === undefined ? [] : wordsOfTiers(scheme)) rest = rest.replaceAll(word, '');
  return rest.replace(besides, '') === '' && subjectsIn(text, scheme).length > 0;
}

/** Of what a title speaks, whatever it says of it. */
export function subjectsIn(title: string, scheme: Scheme | undefined): string[] {
  const said = {
    ...roundInTitle(title),
    ...(scheme === undefined ? {} : tierInTitle(title, scheme, undefined)),
    ...(tableIn(title).table === undefined ? {} : { table: true }),
    ...(kindIn(title, { short: false }) === undefined ? {} : { kind: true }),
    ...(stagesIn(title).length === 0 ? {} : { stage: true }),
  };
  return Object.keys(said).sort();
}
