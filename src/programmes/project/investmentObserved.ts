import type { Observed, YearValue } from '../../counts/target/index.js';
import { iterableIn, objectIn, RegistryError, shown, textIn } from '../../words/vocabulary/internal.js';
import { yuanOf } from '../money/index.js';
import type { ProjectFilter } from './ProjectQuery.js';
import type { Project } from './projectSchema.js';
import { sumInvestment } from './sumInvestment.js';

/**
 * The investment done in each of several years, in 元, as a target of renovation takes it. Only what was done counts, never what
 * was planned. The value of a base year is the caller's own: statistics have it, a library of projects does not.
 *
 * @throws RegistryError as `sumInvestment`
 * @example
 * const reports = [{ on: '2024-12-31', investedInYear: { amount: '0.3', unit: '亿元' as const } }]
 * const project: Project = { kind: 'project', id: 'p1', enterprise: 'e1', name: '示例项目', reports }
 * const [target] = targets.filter(({ id }) => id === 'tianjin-renovation-investment-2027')
 * const observed = investmentObserved([project], { asOf: '2025-01-31', years: [2024] })
 * const progress = target && trackTarget(target, null, { asOf: '2025-01-31', observed })
 * const told = [progress?.done, progress?.caveats.some(({ code }) => code === 'library-not-statistics')]
 * told //=> [30000000, true]
 */
export function investmentObserved(
  projects: readonly Project[],
  options: { asOf: string; years: readonly number[]; base?: YearValue; where?: ProjectFilter },
): Observed {
  const { asOf, years, base, where = {} } = objectIn(options, 'options');
  textIn(asOf, 'options.asOf');
  const series = Array.from(iterableIn(years, 'options.years'), (year): YearValue => {
    if (!Number.isInteger(year))
      throw new RegistryError('invalid-query', {
        field: 'years',
        received: shown(year),
        allowed: [asOf.slice(0, 4)],
      });
    const sum = sumInvestment(projects, {
      ...{ asOf, where, measure: 'done' },
      from: `${shown(year)}-01-01`,
      to: `${shown(year)}-12-31`,
    });
    const uncertain = yuanOf(sum.uncertain);
    return { year, value: yuanOf(sum.total), ...(uncertain > 0 && { uncertain }) };
  });
  return { origin: 'project-library', series: base ? [base, ...series] : series };
}
