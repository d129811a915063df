import { fenOf, moneyOf, yuanOf } from '../../programmes/money/index.js';
import { type InvestmentSum, type ProjectCounts, projectDimensions } from '../../programmes/project/index.js';
import { type DiagnosisCoverage, diagnosisDimensions } from '../../programmes/service/index.js';
import { programmeValueName } from '../../text/internal.js';
import type { ChartChannel, ChartOptions } from './Chart.js';
import { tellApart } from './tellApart.js';
import { textsIn } from './textsIn.js';

/** What can be drawn by group and over days. */
export type ProgrammeResult = ProjectCounts | InvestmentSum | DiagnosisCoverage;

export type ProgrammeChartOptions = Pick<ChartOptions, 'locale' | 'names' | 'divisions'> & { title: string };

type Key = Readonly<Record<string, string | null | undefined>>;
type Amount = { key: Key; count: number; atMost: number };

/** A group under a name that no other has, with its number; investment in 亿元. */
export type ProgrammeBar = Amount & { name: string };

/** The groups of a result, the largest first and what is not stated last; without groups one for the whole. */
export function programmeBars(result: ProgrammeResult, options: ProgrammeChartOptions): ProgrammeBar[] {
  const isStated = ({ key }: Amount) => !Object.values(key).includes(null);
  const amounts = amountsOf(result).sort(
    (a, b) => Number(isStated(b)) - Number(isStated(a)) || b.count - a.count || b.atMost - a.atMost,
  );
  return tellApart(amounts.map((amount) => ({ ...amount, name: groupName(amount.key, options) })));
}

/** The axis of the numbers. */
export function programmeAxis({ basis }: ProgrammeResult, locale: string): ChartChannel {
  return basis.result === 'investment'
    ? { type: 'quantitative', title: locale === 'zh-TW' ? '億元' : '亿元' }
    : { type: 'quantitative', title: textsIn(locale).count, axis: { format: ',d', tickMinStep: 1 } };
}

/** A number, or from which to which where something is uncertain. */
export function rangeLabel(count: number, atMost: number, locale: string): string {
  return atMost > count ? textsIn(locale).range(String(count), String(atMost)) : String(count);
}

function amountsOf(result: ProgrammeResult): Amount[] {
  if ('share' in result) {
    return wholeOr(result).map(({ key, enterprises: { total, uncertain } }) => {
      return { key, count: total, atMost: total + uncertain };
    });
  }
  if ('additive' in result) {
    return wholeOr(result).map(({ key, total, uncertain }) => ({
      key,
      count: total,
      atMost: total + uncertain,
    }));
  }
  return wholeOr(result).map(({ key, total, uncertain }) => {
    const atMost = moneyOf(fenOf(total) + fenOf(uncertain));
    return { key, count: yuanOf(total) / 100_000_000, atMost: yuanOf(atMost) / 100_000_000 };
  });
}

function wholeOr<G extends { key: Key }>(
  result: Omit<G, 'key'> & { basis: { by: readonly string[] }; groups: readonly G[] },
): (Omit<G, 'key'> & { key: Key })[] {
  return result.basis.by.length > 0 ? [...result.groups] : [{ ...result, key: {} }];
}

function groupName(key: Key, options: ProgrammeChartOptions): string {
  const { notStated, all } = textsIn(options.locale);
  const names = Object.entries(key).map(([dimension, value]) => {
    if (value === null || value === undefined) return notStated;
    if (options.names && Object.hasOwn(options.names, value)) return options.names[value];
    const known = [...projectDimensions, ...diagnosisDimensions].find((one) => one === dimension);
    return (known && programmeValueName(known, value, options)) ?? value;
  });
  return names.length > 0 ? names.join(' · ') : all;
}
