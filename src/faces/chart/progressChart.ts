import type { Progress } from '../../counts/target/index.js';
import { describeBasis, messageOf } from '../../text/index.js';
import { amountsIn } from '../../words/figure/index.js';
import { matchLocale } from '../../words/vocabulary/index.js';
import type { ChartLayer, ChartOptions, ChartSpec } from './Chart.js';
import { chartOf } from './chartOf.js';
import { colourOf, uncertainColour } from './colourOf.js';
import { textsIn } from './textsIn.js';

/**
 * Draws how far a target is, as a Vega-Lite specification: what is done, lighter what may come to it, a mark at what is
 * asked for, and a broken one where a straight line would stand. The verdict and every caveat stand under the title.
 *
 * @throws RegistryError `unknown-scheme` where records of a scheme of your own were counted and it is not given
 * @example
 * const [target] = targets
 * const observed = { figure: 350, on: '2024-12-09' }
 * const spec = target && progressChart(trackTarget(target, null, { asOf: '2024-12-09', observed }), { locale: 'zh-CN' })
 * spec?.title.subtitle[0] //=> '2024-12-09：未达到，现为350家，尚缺51家'
 */
export function progressChart(
  progress: Progress,
  options: Pick<ChartOptions, 'locale' | 'schemes'>,
): ChartSpec {
  const locale = matchLocale(options.locale);
  const texts = textsIn(locale);
  const { target, needed, done, remaining, basis } = progress;
  const most = progress.doneAtMost ?? done;
  const expected = expectedIn(progress);
  const largest = Math.max(0, ...[needed?.value, most, expected].map((amount) => amount ?? 0));
  const { divisor, unit, print } = amountsIn(needed?.unit, largest, options);

  const range = done !== null && most !== null && most > done ? texts.range(print(done), print(most)) : null;
  const missing = remaining && (needed?.unit === '%' ? texts.points(remaining) : print(remaining));
  const caveats = progress.caveats.map((caveat) => messageOf(caveat, options));
  const standing = texts.standing(
    progress.asOf,
    texts.verdict[progress.verdict],
    range ?? (done === null ? null : print(done)),
    missing || null,
  );
  const encoding: ChartLayer['encoding'] = {
    x: { field: 'amount', type: 'quantitative', title: unit || null, axis: { format: ',~f', tickCount: 8 } },
  };
  const marked = (amount: number | null, mark: ChartLayer['mark']): ChartLayer => ({
    data: { values: amount === null ? [] : [{ amount: amount / divisor }] },
    mark,
    encoding,
  });
  const written = (amount: number | null, label: string, height: number): ChartLayer => {
    const right = amount !== null && amount > 0.6 * largest;
    return {
      data: { values: amount === null ? [] : [{ amount: amount / divisor, label }] },
      mark: { type: 'text', align: right ? 'right' : 'left', baseline: 'middle', dx: right ? -6 : 6 },
      encoding: { ...encoding, y: { value: height }, text: { field: 'label', type: 'nominal' } },
    };
  };
  const rule = { type: 'rule', color: '#222222' } as const;
  const asked = needed?.value ?? null;
  return chartOf({
    title: target.labels[locale],
    said: [standing, ...caveats, texts.source(target.citation.document)],
    basis: basis ? [describeBasis({ basis }, options)] : [],
    caveats,
    values: [],
    height: 70,
    layers: [
      marked(most, { type: 'bar', size: 24, color: uncertainColour }),
      marked(done, { type: 'bar', size: 24, color: colourOf(2, 4) }),
      marked(asked, { ...rule, strokeWidth: 3 }),
      written(asked, needed ? print(needed) : '', 8),
      marked(expected, { ...rule, strokeWidth: 2, strokeDash: [4, 3] }),
      written(expected, `${texts.straightLine} ${print(expected ?? 0)}`, 62),
    ],
  });
}

/** Where the straight line stands. */
function expectedIn({ caveats }: Progress): number | null {
  const [line] = caveats.flatMap((caveat) => (caveat.code === 'straight-line' ? caveat.params.expected : []));
  return line ?? null;
}
