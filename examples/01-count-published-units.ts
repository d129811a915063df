/**
 * Reads published units, validates them, registers them with their titles, and counts them by tier.
 * Run it with `npm run example`.
 */
import {
  closeLedger,
  countTiers,
  divisionName,
  labelOf,
  Registry,
  recordSchema,
  smartFactoryTiers,
  validateRecords,
} from 'green-manufacturing-registry';
import { describeBasis, messageOf } from 'green-manufacturing-registry/text';
import { printTable } from './support/printTable.js';
import { readPublishedUnits } from './support/publishedUnits.js';
import { readCsv } from './support/readCsv.js';

const locale = 'zh-CN';
const recordedAt = '2026-11-23';
const asOf = '2026-03-20';
const regionName = (code: string | null | undefined) =>
  code ? divisionName(code, { locale }) : '未注明 not stated';

console.log('\n1. Read and validate\n');
const published = readPublishedUnits();
const results = [...validateRecords(published.records, recordSchema, { locale })];
const valid = results.flatMap((result) => (result.ok ? result.value : []));
console.log(
  `  ${results.length} records read, ${valid.length} valid, ${results.length - valid.length} broken on purpose:`,
);
for (const result of results) {
  if (result.ok) continue;
  console.log(`  row ${result.row}: ${JSON.stringify(result.input)}`);
  for (const issue of result.issues) {
    console.log(`    ${issue.path.join('.')}: ${issue.message}`);
    console.log(`    ${issue.path.join('.')}: ${messageOf(issue, { locale: 'en' })}`);
  }
}

const registry = new Registry();
const { added, duplicates } = registry.add(valid, { recordedAt });
const { recorded } = registry.record(published.events, { recordedAt });
console.log(
  `  ${added.length} records added (${duplicates.length} enterprises named twice), ${recorded.length} events recorded`,
);

console.log(`\n2. Smart factories on ${asOf}, by region\n`);
const held = countTiers(registry, { scheme: 'smart-factory', asOf, by: ['region'] });
printTable(
  [
    '地区 region',
    ...smartFactoryTiers.map((tier) => labelOf('smart-factory-tier', tier, { locale })),
    '合计 total',
  ],
  [...held.groups, { ...held, key: null }].map((cell) => [
    cell.key ? regionName(cell.key.region) : '全部 all',
    ...cell.tiers.map(({ exact }) => exact),
    cell.total,
  ]),
);
console.log(`  ${describeBasis(held, { locale })}`);
console.log(
  '  excellent: 8 of the list of 2024, finance.qingdaonews.com/content/2025-01/07/content_23633265.htm',
);

const withCultivating = countTiers(registry, {
  scheme: 'smart-factory',
  asOf,
  where: { tier: 'leading' },
  stages: ['cultivating', 'recognised', 'accepted'],
});
console.log(
  `\n  Leading: ${withCultivating.total} of the 15 entries of 2025 (15: www.globaltimes.cn/page/202511/1349272.shtml), all on the cultivation list (培育名单), so not held:`,
);
for (const unit of registry.units) {
  const title = registry.titlesOf(unit.id, { asOf }).find(({ tier }) => tier === 'leading');
  const [name] = registry.namesOf(unit.id, { asOf });
  if (title)
    console.log(
      `    ${labelOf('stage', title.stage ?? 'cultivating', { locale })}  ${name}  ${title.document?.address}`,
    );
}

console.log(`\n3. Green units on ${asOf}, by region\n`);
const green = countTiers(registry, { scheme: 'green-manufacturing', asOf, by: ['region'] });
printTable(
  ['地区 region', 'county', 'local', 'provincial', 'national', '合计 total', 'uncertain'],
  [...green.groups, { ...green, key: null }].map((cell) => [
    cell.key ? regionName(cell.key.region) : '全部 all',
    ...cell.tiers.map(({ exact }) => exact),
    cell.total,
    cell.uncertain,
  ]),
);
console.log(`  ${describeBasis(green, { locale: 'en' })}`);
console.log(
  '  In Tianjin and Shanghai local reads 区级 and provincial 市级. Titles in public notice (公示) are not held.',
);

const songjiang = { scheme: 'green-manufacturing', asOf, where: { division: '310117' } } as const;
const honours = countTiers(registry, { ...songjiang, count: 'title' });
const firms = countTiers(registry, { ...songjiang, count: 'enterprise' });
console.log(`\n  Songjiang 2025, the rows seen: ${honours.total} honours of ${firms.total} enterprises`);
console.log(
  '  (the whole list is reported as 15 honours of 14: www.163.com/dy/article/KKJQGTP5055040N3.html)',
);

console.log('\n4. The national lists, from published aggregates\n');
for (const kind of ['factory', 'park', 'supply-chain'] as const) {
  const rows = readCsv('national-ledger.csv').filter((row) => row.kind === kind);
  const steps = closeLedger(
    rows.map(({ list = '', added = '', removed, published, basis, source = '' }) => ({
      list,
      added: Number(added),
      ...(removed ? { removed: Number(removed) } : {}),
      ...(published ? { published: Number(published) } : {}),
      basis: basis === 'notice' ? 'notice' : 'row-count',
      source,
    })),
  );
  console.log(`  ${labelOf('unit-kind', kind, { locale })}`);
  printTable(
    ['list', 'new', 'removed', 'total', 'published', 'verdict', 'source'],
    steps.map(({ list, added, removed = '–', total, published = '–', verdict, basis, source = '' }) => [
      list,
      added,
      removed,
      total,
      published,
      basis === 'row-count' ? 'rows counted' : verdict,
      source,
    ]),
  );
  console.log();
}

console.log('5. Reported for Tianjin: 474 units, of which 203 national\n');
const reported = { units: 474, national: 203 };
console.log(
  `  ${reported.national} of ${reported.units} is ${((100 * reported.national) / reported.units).toFixed(1)} %.`,
);
console.log(
  '  The 203 are among the 474: each unit counts once, under its highest tier. Adding them would count them twice.',
);
console.log('  203: www.911monitor.com/system/2024/01/30/055182508.shtml (2024-01-30, after the 2023 list)');
console.log('  474: the interview of 2024-12-09 alone (enorth.com.cn); no second source has it.');
