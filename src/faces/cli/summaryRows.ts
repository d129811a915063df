import { valueName } from '../../text/index.js';
import { divisionName, labelOf, unitKinds } from '../../words/index.js';
import type { TitleCount, UnitCount } from './summarize.js';
import { textsFor } from './textsFor.js';

/** Units by region and kind, with their sums, as the rows of a table. */
export function unitRows(counts: readonly UnitCount[], locale: string): string[][] {
  const texts = textsFor(locale);
  const kinds = unitKinds.filter((kind) => counts.some((count) => count.kind === kind));
  // Regions in the order of their codes, the Corps and what is not stated behind them.
  const regions = [...new Set(counts.map(({ region }) => region))].sort((a, b) =>
    (a ?? '~') < (b ?? '~') ? -1 : 1,
  );
  const numbers = (some: readonly UnitCount[]) =>
    [...kinds.map((kind) => some.filter((count) => count.kind === kind)), some].map((cell) =>
      String(cell.reduce((sum, { units }) => sum + units, 0)),
    );
  const head = [texts.region, ...kinds.map((kind) => texts.kinds[kind]), texts.total];
  const rows = regions.map((region) => [
    region === null ? texts.notStated : divisionName(region, { locale }),
    ...numbers(counts.filter((count) => count.region === region)),
  ]);
  return [head, ...rows, [texts.total, ...numbers(counts)]];
}

/** Titles by tier, stage, list year and batch, so that the numbers that a list declares can be checked. */
export function titleRows(
  counts: readonly TitleCount[],
  options: { locale: string; scheme: string },
): string[][] {
  const { locale, scheme } = options;
  const texts = textsFor(locale);
  const kinds = unitKinds.filter((kind) => counts.some((count) => count.kind === kind));
  const nameOf = ({ tier, stage, listYear, batch }: TitleCount) => {
    const tierName = tier === null ? undefined : (valueName('tier', tier, { scheme, locale }) ?? tier);
    const round = [listYear, batch === null ? undefined : texts.batch(batch)];
    return [tierName, labelOf('stage', stage, { locale }), ...round].filter((part) => part != null).join(' ');
  };
  const groups = groupsOf(counts, nameOf);
  const rows = [...groups].map(([name, group]) => [
    name,
    ...kinds.map((kind) =>
      String(group.filter((count) => count.kind === kind).reduce((sum, { titles }) => sum + titles, 0)),
    ),
  ]);
  return [[texts.titles, ...kinds.map((kind) => texts.kinds[kind])], ...rows];
}

function groupsOf(
  counts: readonly TitleCount[],
  nameOf: (count: TitleCount) => string,
): Map<string, TitleCount[]> {
  const groups = new Map<string, TitleCount[]>();
  for (const count of counts) groups.set(nameOf(count), [...(groups.get(nameOf(count)) ?? []), count]);
  return groups;
}
