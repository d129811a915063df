import { yuanOf } from '../../programmes/money/internal.js';
import type { InvestmentSum, ProjectCounts } from '../../programmes/project/index.js';
import type { DiagnosisCoverage, ProgrammeBasis } from '../../programmes/service/index.js';
import { describeBasis } from '../../text/index.js';
import { divisionName, isAreaCode } from '../../words/identity/index.js';
import { matchLocale } from '../../words/vocabulary/index.js';
import type { ChartChannel, ChartOptions, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { colourOf, uncertainColour } from './colourOf.js';
import { textsIn } from './textsIn.js';

type Bar = { key: Readonly<Record<string, string | null | undefined>>; total: number; uncertain: number };

/**
 * Draws projects, investment or diagnosed enterprises by group, as a Vega-Lite specification: one bar for each group, what is
 * uncertain lighter, the basis under the title. Investment is drawn in 亿元.
 *
 * @param options `title`: what the chart is called
 * @example
 * const projects: Project[] = [{ kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', division: '120116', stages: [{ stage: 'started', on: '2024-03' }] }]
 * const counts = countProjects(projects, { asOf: '2024-12-31', by: ['division'] })
 * programmeChart(counts, { locale: 'zh-CN', title: '项目' }).data.values //=> [{ group: '滨海新区', count: 1, atMost: 1, label: '1' }]
 */
export function programmeChart(
  result: ProjectCounts | InvestmentSum | DiagnosisCoverage,
  options: Pick<ChartOptions, 'locale' | 'names'> & { title: string },
): ChartSpec {
  const { title } = options;
  const texts = textsIn(options.locale);
  const values = barsOf(result).map(({ key, total, uncertain }) => {
    const atMost = total + uncertain;
    const label = uncertain > 0 ? texts.range(String(total), String(atMost)) : String(total);
    return { group: groupName(key, options), count: total, atMost, label };
  });
  const basis: ProgrammeBasis = result.basis;
  const said = [describeBasis({ basis }, options)];
  const y: ChartChannel = {
    field: 'group',
    type: 'nominal',
    sort: values.map(({ group }) => group),
    title: null,
    axis: { labelLimit: 260 },
  };
  const x: ChartChannel = {
    type: 'quantitative',
    title: basis.result === 'investment' ? '亿元' : texts.count,
  };
  return chartOf({
    title,
    said,
    basis: said,
    values,
    height: { step: 30 },
    layers: [
      { mark: { type: 'bar', color: uncertainColour }, encoding: { y, x: { ...x, field: 'atMost' } } },
      { mark: { type: 'bar', color: colourOf(2, 4) }, encoding: { y, x: { ...x, field: 'count' } } },
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 4 },
        encoding: { y, x: { ...x, field: 'atMost' }, text: { field: 'label', type: 'nominal' } },
      },
    ],
  });
}

/** The bars, the longest first and what is not stated last; without groups one for the whole. */
function barsOf(result: ProjectCounts | InvestmentSum | DiagnosisCoverage): Bar[] {
  const groups = result.groups.length > 0 ? result.groups : [{ ...result, key: {} }];
  const bars = groups.map((group): Bar => {
    if ('enterprises' in group) return { key: group.key, ...group.enterprises };
    const { total, uncertain } = group;
    return typeof total === 'number' && typeof uncertain === 'number'
      ? { key: group.key, total, uncertain }
      : { key: group.key, total: inHundredMillions(total), uncertain: inHundredMillions(uncertain) };
  });
  const isStated = ({ key }: Bar) => !Object.values(key).includes(null);
  return bars.sort((a, b) => Number(isStated(b)) - Number(isStated(a)) || b.total - a.total);
}

function inHundredMillions(amount: InvestmentSum['total'] | number): number {
  return typeof amount === 'number' ? amount : yuanOf(amount) / 100_000_000;
}

function groupName(key: Bar['key'], options: Pick<ChartOptions, 'locale' | 'names'>): string {
  const { notStated, all } = textsIn(options.locale);
  const locale = matchLocale(options.locale);
  const names = Object.values(key).map((value) => {
    if (value === null || value === undefined) return notStated;
    if (options.names && Object.hasOwn(options.names, value)) return options.names[value];
    return isAreaCode(value) ? divisionName(value, { locale }) : value;
  });
  return names.length > 0 ? names.join(' · ') : all;
}
