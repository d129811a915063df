import { countTiers, locales } from 'green-manufacturing-registry';
import { type ChartSpec, funnelChart, progressChart, tierChart } from 'green-manufacturing-registry/chart';
import { targets, trackTarget } from 'green-manufacturing-registry/target';
import { describe, expect, test } from 'vitest';
import { factory, recognised } from '../../support/records.js';
import { countCity } from './city.js';
import { svgOf } from './svgOf.js';

const days = ['2024-12-31', '2025-01-31', '2025-06-15', '2025-07-01'].map((asOf) => countCity(asOf));
const scheme = 'tianjin-workshop';
const workshops = countTiers(
  { units: [factory('f1')], events: [recognised('f1', 'smart-factory', '2024', { scheme })] },
  { scheme, asOf: '2024-06-01', by: ['division'] },
);
/** Every way to draw, and what is to be read in the picture in simplified Chinese. */
const charts: [name: string, draw: (locale: string) => ChartSpec, words: string[]][] = [
  ['several days', (locale) => tierChart(days, { locale }), ['智能工厂', '先进级及以上', '2025-06-15']],
  ['one day', (locale) => tierChart(days.slice(-1), { locale }), ['领航级', '2025-07-01']],
  ['no day', (locale) => tierChart([], { locale }), []],
  [
    'groups',
    (locale) => tierChart(countCity('2025-06-15', { by: ['division'] }), { locale }),
    ['滨海新区', '未注明', '无法判定', '0至1'],
  ],
  [
    'nothing held',
    (locale) => tierChart(countCity('2024-12-31', { by: ['division'] }), { locale }),
    ['未注明'],
  ],
  ['no ladder', (locale) => tierChart(workshops, { locale }), ['数字化车间', '0至1']],
  [
    'a funnel',
    (locale) => funnelChart([{ stage: 'applied', total: 3, uncertain: 1 }], { locale }),
    ['申报', '3至4'],
  ],
  ['an empty funnel', (locale) => funnelChart([], { locale }), ['各阶段数量']],
];

describe.each(locales)('in %s', (locale) => {
  test.each(charts)('Vega draws %s without a warning', async (_, draw, words) => {
    const svg = await svgOf(draw(locale));
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
    if (locale === 'zh-CN') for (const word of words) expect(svg).toContain(word);
  });
});

/** Each in one of the languages. */
const tracked = targets.map((target, at) => ({ target, locale: locales[at % locales.length] ?? 'en' }));

test.each(tracked)('Vega draws $target.id without a warning', async ({ target, locale }) => {
  const { labels, sector } = target;
  const draw = (figure?: number) => {
    const observed = figure !== undefined && { observed: { figure, ...(sector ? { sector } : {}) } };
    return svgOf(progressChart(trackTarget(target, null, { asOf: '2025-06-30', ...observed }), { locale }));
  };
  const [known, unknown] = [await draw(50), await draw()];
  for (const svg of [known, unknown]) {
    expect(svg).toContain(labels[locale]);
    expect(svg).not.toMatch(/undefined|NaN|Infinity/);
  }
  expect(known).not.toBe(unknown);
});
