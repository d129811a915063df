import type { ChartSpec } from 'green-manufacturing-registry/chart';
import { logger, parse, View, Warn } from 'vega';
import { compile } from 'vega-lite';

/** Compiles a chart with Vega-Lite and draws it with Vega. Whatever either of them warns of is an error. */
export async function svgOf(spec: ChartSpec): Promise<string> {
  const strict = logger(Warn, undefined, (_method, _level, said) => {
    throw new Error(said.join(' '));
  });
  const { spec: compiled } = compile(spec, { logger: strict });
  return new View(parse(compiled), { renderer: 'none', logger: strict }).toSVG();
}
