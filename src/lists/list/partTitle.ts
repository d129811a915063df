import { normalForm } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';
import { kindIn } from './kindIn.js';

/** The heading of a part of a list, such as 一、绿色工厂（3家） or 绿色工厂 alone, and how many rows it declares. */
export type PartTitle = { text: string; isNumbered: boolean; declared?: number };

const longest = 60;
const pattern =
  /^([一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))?([^():\d]{2,40})(?:\((?:共|合计)?(\d{1,6})[家个個户戶种種项項]\)|(?:共|合计)?(\d{1,6})[家个個户戶])?:?$/;

/** Without a number before it, a heading of a part says nothing but a kind. */
const bareKind =
  /^(国家级|省级|市级)?(绿色工厂|绿色(工业)?园区|绿色供应链(管理)?(示范)?|绿色设计产品|智能工厂)(企业|单位)?$/;

/** Reads the heading of a part of a list: a kind of unit, with or without a number before it and a count behind it. */
export function partTitle(text: string): PartTitle | undefined {
  if (text.length > longest) return undefined;
  const [, number, name, inBrackets, behind] = pattern.exec(normalForm(text).replace(/\s/g, '')) ?? [];
  if (name === undefined || kindIn(name, { short: false }) === undefined) return undefined;
  const isNumbered = number !== undefined;
  if (!isNumbered && !bareKind.test(foldWords(name))) return undefined;
  const declared = inBrackets ?? behind;
  return { text: name, isNumbered, ...(declared === undefined ? {} : { declared: Number(declared) }) };
}
