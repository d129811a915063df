import { normalForm } from '../../words/vocabulary/internal.js';
import { chineseNumber } from './chineseNumber.js';

/** The round that a list belongs to: the year that it bears, its batch, or both. */
export type Round = { listYear?: number; batch?: string };

/**
 * What a cell of rounds means: 2021 and 2021年度 are list years, 5 and 第五批 are batches, 2025第一批 is both.
 */
export function roundOf(text: string): Round {
  const bare = normalForm(text.slice(0, 40)).replace(/\s/g, '');
  const [, year, rest = ''] = /^((?:19|20)\d{2})(?:年度?)?(?!\d)(.*)$/.exec(bare) ?? [];
  const batch = year === undefined ? bare : rest;
  return {
    ...(year === undefined ? {} : { listYear: Number(year) }),
    ...(batch === '' ? {} : { batch: batchOf(batch) }),
  };
}

function batchOf(text: string): string {
  const [, ordinal] = /^第([一二三四五六七八九十\d]{1,3})批$/.exec(text) ?? [];
  return String((ordinal && chineseNumber(ordinal)) ?? text);
}

/** The round that a title speaks of. A day in it is no list year. */
export function roundInTitle(text: string): Round {
  const bare = normalForm(text).replace(/\s/g, '');
  const [, year] = /((?:19|20)\d{2})年(?:度|(?!\d))/.exec(bare) ?? [];
  const [batch] = /第[一二三四五六七八九十\d]{1,3}批/.exec(bare) ?? [];
  return {
    ...(year === undefined ? {} : { listYear: Number(year) }),
    ...(batch === undefined ? {} : { batch: batchOf(batch) }),
  };
}
