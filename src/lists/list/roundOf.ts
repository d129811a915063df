import { chineseNumber, normalForm, withArabicDigits } from '../../words/vocabulary/internal.js';
import { dateOfCell } from './dateOfCell.js';

/** The round that a list belongs to: the year that it bears, its batch, or both. */
export type Round = { listYear?: number | undefined; batch?: string | undefined };

const yearOnly = /^((?:19|20)\d{2})(?:\.0+)?(?:年度?|届|屆)?$/;
const dayInYear = /^((?:19|20)\d{2})[-/.年]\d{1,2}(?:[-/.月](?:\d{1,2}日?)?)?(?:T.*)?$/;
const both = /^((?:19|20)\d{2})(?:年度?)?(?!\d)(.+)$/;
const ordinal =
  /^(?:第|批次)?([〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰两廿卅\d]{1,7})(?:\.0+)?(?:批次?)?$/;
/** A batch and its year, the other way round: 第三批（2023年）. */
const batchFirst = /^(.+批次?)\(((?:19|20)\d{2})年?度?\)$/;
/** In a column of batches this may be the first one of a year, or a month. */
const yearAndNumber = /^(?:19|20)\d{2}[-/.](?!0)\d{1,2}$/;

/**
 * What a cell of rounds means: 2021, 2021年度, 2022届 and a day of 2022 are list years, 5, 五 and 第五批次 are batches, 2025第一批
 * is both. `undefined` where it is neither one year nor one batch.
 *
 * @param field the column that the cell stands in
 */
export function roundOf(text: string, field: 'listYear' | 'batch' = 'batch'): Round | undefined {
  const day = normalForm(text.slice(0, 40)).replace(/(?<=\d)\s+\d{1,2}:\d{2}.*$/, '');
  const bare = withArabicYear(day.replace(/\s/g, '')).replace(batchFirst, '$2年$1');
  if (field === 'batch' && yearAndNumber.test(bare)) return undefined;
  const [, year] = yearOnly.exec(bare) ?? dayInYear.exec(bare) ?? [];
  if (year !== undefined) return { listYear: Number(year) };
  const [, roundYear, rest = ''] = both.exec(bare) ?? [];
  if (roundYear !== undefined) {
    const batch = batchOf(rest);
    return batch === undefined ? undefined : { listYear: Number(roundYear), batch };
  }
  if (field === 'listYear') {
    const read = /^\d{5}$/.test(bare) ? dateOfCell(bare) : undefined;
    return read === undefined ? undefined : { listYear: Number(read.slice(0, 4)) };
  }
  const batch = batchOf(bare);
  return batch === undefined ? undefined : { batch };
}

/** Words of a batch, such as 增补批, and two of them, 1-2, are kept; other figures that are no number of a batch are none. */
function batchOf(text: string): string | undefined {
  if (/^首批次?$/.test(text)) return '1';
  const [, number] = ordinal.exec(text) ?? [];
  if (number !== undefined) {
    const read = chineseNumber(number);
    return read === undefined ? undefined : String(read);
  }
  if (/^\d{1,2}-\d{1,2}$/.test(text)) return text;
  return /^[\p{L}][\p{L}\d()-]*$/u.test(text) && !/年/.test(text) ? text : undefined;
}

/** 二〇二二年 as 2022年. */
function withArabicYear(text: string): string {
  return text.replace(/^[二一][〇零○一二三四五六七八九]{3}/, withArabicDigits);
}

/**
 * The round that a title speaks of. A day in it is no list year. Two years or two batches are none, whatever a title further
 * away says.
 */
export function roundInTitle(text: string): Round {
  const bare = normalForm(text).replace(/\s/g, '');
  const years = Array.from(
    bare.matchAll(/((?:19|20)\d{2})(?:年(?:度|(?!\d))|[-~至、和](?=(?:19|20)\d{2}年))/g),
    ([, year]) => Number(year),
  );
  const batches = (bare.match(/第[〇零一二三四五六七八九十百廿卅\d、和至-]{1,7}批|首批/g) ?? []).map(
    (batch) => (/[、和至-]/.test(batch) ? undefined : batchOf(batch)),
  );
  return {
    ...(years.length === 0 ? {} : { listYear: onlyOne(years) }),
    ...(batches.length === 0 ? {} : { batch: onlyOne(batches) }),
  };
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  const [one, ...others] = new Set(found);
  return others.length === 0 ? one : undefined;
}
