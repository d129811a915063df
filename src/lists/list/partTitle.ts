import { normalForm } from '../../words/vocabulary/internal.js';
import { kindIn } from './kindIn.js';

/** The heading of a part of a list, such as 一、绿色工厂（3家）, and how many rows it declares. */
export type PartTitle = { text: string; declared?: number };

const longest = 60;
const pattern =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))([^()\d]{2,40})(?:\((?:共|合计)?(\d{1,6})[家个個户戶种種项項]\)|(?:共|合计)?(\d{1,6})[家个個户戶])?$/;

/** Reads the heading of a part of a list: a number, and a kind of unit, with or without their count. */
export function partTitle(text: string): PartTitle | undefined {
  if (text.length > longest) return undefined;
  const [, name, inBrackets, behind] = pattern.exec(normalForm(text).replace(/\s/g, '')) ?? [];
  if (name === undefined || kindIn(name, { short: false }) === undefined) return undefined;
  const declared = inBrackets ?? behind;
  return declared === undefined ? { text: name } : { text: name, declared: Number(declared) };
}
