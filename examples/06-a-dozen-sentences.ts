/**
 * The dozen sentences of a yearly report, each computed from records and followed by what stands behind it, and the bridge
 * from last year's figure to this one. The district is made up. `npm run example:sentences`
 */
import { countTiers, labelOf, Registry } from 'green-manufacturing-registry';
import {
  bridge,
  type CountedEntry,
  coverageOf,
  filingRate,
  flowsBetween,
  growthOverYear,
  ofWhich,
  poolBetween,
  shareOfOutside,
  stageFunnel,
  tierMatrix,
  topGroups,
} from 'green-manufacturing-registry/analysis';
import { formatQuantity, reconcile, trackTarget } from 'green-manufacturing-registry/target';
import { describeBasis } from 'green-manufacturing-registry/text';
import { tianjinKeyChains2021 } from 'green-manufacturing-registry/words';
import { madeUpDistrict, madeUpFirms, madeUpTarget } from './support/madeUpDistrict.js';

console.log('示例区（虚构） A made-up district: no figure here is about a real place or enterprise.\n');

const { records, batches } = madeUpDistrict();
const registry = new Registry();
registry.add(records, { recordedAt: '2022-01-01' });
for (const { recordedAt, events } of batches) registry.record(events, { recordedAt });

const asOf = '2024-12-20';
const query = { scheme: 'green-manufacturing', asOf };
const year = { scheme: query.scheme, from: { asOf: '2023-12-31' }, to: { asOf } };

let number = 0;
/** Prints a sentence in two languages, and what stands behind it. */
function say(chinese: string, english: string, ...behind: string[]): void {
  number += 1;
  console.log(`${number}. ${chinese}\n   ${english}`);
  for (const line of behind) console.log(`   – ${line}`);
  console.log();
}

const idsOf = (entries: readonly (CountedEntry | null)[]) =>
  entries.flatMap((entry) => entry?.bearers.map(({ id }) => id) ?? []).join(' ');
const percent = (spread: { value: number } | null) => (spread ? `${spread.value.toFixed(1)}%` : '–');
const open = (count: number) => (count > 0 ? `，另有${count}家未定` : '');

const counts = countTiers(registry, query);
const { flows, renamed } = flowsBetween(registry, year);
say(
  `今年新增培育${flows.entered.total}家${open(flows.entered.uncertain)}，累计${counts.total}家${open(counts.uncertain)}。`,
  `${flows.entered.total} newly cultivated, ${counts.total} in total; ${counts.uncertain} may come to it.`,
  `new: ${idsOf(flows.entered.moves.filter(({ kinds }) => kinds.length === 1).map(({ after }) => after))}`,
  `open: ${idsOf(flows.entered.moves.filter(({ kinds }) => kinds.length > 1).map(({ after }) => after))}, announced in 2024-12, day not stated`,
);

const national = ofWhich(registry, { whole: query, part: { ...query, where: { tier: 'national' } } });
say(
  `${national.whole.total}家中，国家级${national.part.total}家，占${percent(national.share)}。`,
  `${national.whole.total} units, of which ${national.part.total} national (${percent(national.share)}).`,
  `subset: ${national.isSubset}; national: ${idsOf(national.part.entries)}`,
);

const progress = trackTarget(madeUpTarget, registry, { asOf });
say(
  `年底前突破30家，目前${progress.done}家，还差${progress.remaining}家。`,
  `To pass 30 by year-end: ${progress.done} now, ${progress.remaining} to go; ${progress.verdict}.`,
  `caveats: ${progress.caveats.map(({ code }) => code).join(', ')}`,
);

const coverage = coverageOf(registry, query, { dimension: 'chain', list: tianjinKeyChains2021 });
const missing = tianjinKeyChains2021.filter((chain) => coverage.uncovered.includes(chain));
say(
  `12条重点产业链覆盖${12 - coverage.uncovered.length}条，未覆盖：${missing.map((chain) => labelOf('key-chain', chain, { locale: 'zh-CN' })).join('、')}。`,
  `${12 - coverage.uncovered.length} of 12 key chains covered; not, or not certainly: ${coverage.uncovered.join(', ')}.`,
  `covered: ${coverage.isCovered}; without a chain: ${idsOf(coverage.unclassified.entries)}`,
);

const { cells } = tierMatrix(registry, year);
const risen = cells.filter(
  ({ from, to, total }) => from !== 'none' && to !== 'none' && from !== to && total > 0,
);
say(
  `梯度晋级${flows.promoted.total}家。`,
  `${flows.promoted.total} rose from tier to tier.`,
  ...risen.map(({ from, to, moves }) => `${from} → ${to}: ${idsOf(moves.map(({ after }) => after))}`),
);

say(
  `移出和终止${flows.left.total}家，更名${renamed.total}家（继续有效）。`,
  `${flows.left.total} left; ${renamed.total} renamed and kept.`,
  ...flows.left.moves.map(({ before, cause }) => {
    return `${idsOf([before])}: ${cause?.by} on ${cause?.on}${cause?.reason ? ` (${cause.reason})` : ''}`;
  }),
  ...renamed.renamings.map(({ entry, name, on }) => `${idsOf([entry])}: ${name} since ${on}`),
);

const growth = growthOverYear(registry, query);
say(
  `同比增长${percent(growth.percent)}（${growth.before.total}家增至${growth.after.total}家）。`,
  `Up ${percent(growth.percent)} on the year, from ${growth.before.total} to ${growth.after.total}.`,
  `at the most ${growth.percent?.most.toFixed(1)}%, if what is open counts`,
);

const ranking = topGroups(countTiers(registry, { ...query, by: ['zone'] }), { places: 2 });
say(
  `前2位：${ranking.top.map(({ key, total, tied }) => `${key.zone}${total}家${tied ? '（并列）' : ''}`).join('、')}。`,
  `First two places: ${ranking.top.map(({ key, rank, total }) => `${rank} ${key.zone} ${total}`).join(', ')}.`,
  `with what is open: ${ranking.top.map(({ key, best, worst }) => `${key.zone} ${best}–${worst}`).join(', ')}`,
);

const round = stageFunnel(registry, { ...query, period: { listYear: 2024 }, where: { tier: 'provincial' } });
const [applied, recommended, publicised, recognised] = round.stages;
say(
  `市级：申报${applied?.total}家，推荐${recommended?.total}家，公示${publicised?.total}家，认定${recognised?.total}家，认定率${percent(recognised?.fromFirst ?? null)}。`,
  `Provincial round: ${round.stages.map(({ stage, total }) => `${total} ${stage}`).join(', ')}; ${percent(recognised?.fromFirst ?? null)} recognised.`,
  ...round.stages.map(({ stage, here, rejectedHere }) => {
    const ids = [
      ...here.map(({ bearer }) => bearer.id),
      ...rejectedHere.map(({ bearer }) => `${bearer.id} (rejected)`),
    ];
    return `${stage}: ${ids.join(' ') || '–'}`;
  }),
);

const pool = poolBetween(registry, year);
say(
  `培育库入库${pool.came.total}家，出库${pool.went.total}家。`,
  `${pool.came.total} candidates came into the pool, ${pool.went.total} left it.`,
  ...pool.went.became.map(({ stage, total }) => `${total} left and became ${stage ?? 'nothing recorded'}`),
);

const filing = filingRate(registry, { scheme: query.scheme, year: 2023, dueOn: '2024-04-15', asOf });
say(
  `动态管理表应报${filing.due.total}家，已报${filing.filed.total}家（逾期${filing.late.total}家），报送率${percent(filing.rate)}。`,
  `${filing.due.total} yearly tables due, ${filing.filed.total} filed, ${filing.late.total} of them late (${percent(filing.rate)}).`,
  `not filed: ${idsOf(filing.notFiled)}; nothing recorded: ${idsOf(filing.unrecorded)}`,
);

const share = shareOfOutside(countTiers(registry, { ...query, count: 'enterprise' }), madeUpFirms);
say(
  `占规模以上工业企业的${share.value?.toFixed(1)}%。`,
  `${share.value?.toFixed(1)}% of the above-scale firms as printed, at the most ${share.most?.toFixed(1)}%.`,
  `of ${formatQuantity(share.whole.quantity, { locale: 'en' })}: ${share.whole.source}`,
);

console.log('The bridge from the figure reported for 2023 to this one\n');
const bridged = bridge(registry, {
  scheme: query.scheme,
  from: { asOf: '2023-12-31', knownAt: '2023-12-31' },
  to: { asOf, knownAt: asOf },
});
const signed = (total: number) => (total > 0 ? `+${total}` : String(total));
console.log(`  ${String(bridged.last.total).padStart(3)}  as reported for 2023-12-31`);
for (const { line, total, moves } of bridged.corrections) {
  const ids = idsOf(moves.map(({ before, after }) => after ?? before));
  console.log(`  ${signed(total).padStart(3)}  ${line} by what was learned since: ${ids}`);
}
console.log(`  ${String(bridged.restated.total).padStart(3)}  as known now`);
for (const { line, total, moves } of bridged.changes) {
  console.log(
    `  ${signed(total).padStart(3)}  ${line}: ${idsOf(moves.map(({ before, after }) => after ?? before))}`,
  );
}
console.log(`  ${String(bridged.next.total).padStart(3)}  on ${asOf}\n`);
const printed = { value: counts.total, boundary: 'more-than', unit: '家' } as const;
console.log(`  "超过${counts.total}家" would be: ${reconcile(counts, printed).verdict}\n`);

console.log('口径 What the numbers rest on\n');
console.log(`  ${describeBasis(bridged, { locale: 'zh-CN' })}\n`);
console.log(`  ${describeBasis(round, { locale: 'en' })}`);
