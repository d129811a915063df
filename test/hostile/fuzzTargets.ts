import * as fc from 'fast-check';
import {
  countTiers,
  eventIssues,
  eventSchema,
  Registry,
  recordSchema,
  validateRecord,
  warningsOf,
} from 'green-manufacturing-registry';
import { readCsv, readCsvRows, readWorkbook } from 'green-manufacturing-registry/files';
import { type ListCell, type Row, readList, writeCheckedCsv } from 'green-manufacturing-registry/list';
import { assessmentSchema } from 'green-manufacturing-registry/promotion';
import {
  overlaySchema,
  printRulebook,
  rulebookIssues,
  rulebookSchema,
} from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { partsOf, textCell } from '../lists/files/sheetParts.js';
import { everyAssessment } from '../rules/assessment/samples.js';
import {
  enterprise,
  factory,
  park,
  product,
  recognised,
  recordedAt,
  supplyChain,
} from '../support/records.js';
import { writeZip } from '../support/writeZip.js';
import { damaged } from './damaged.js';
import { type FuzzTarget, fuzzTarget } from './fuzzTarget.js';

const records = [
  enterprise('e1', { creditCode: '91350100M000100Y43', formerNames: [{ name: '旧' }] }),
  factory('f1'),
  product('d1'),
  supplyChain('s1'),
  park('p1'),
];
const events = [recognised('p1', 'national', '2017-08-23'), recognised('f1', 'provincial', '2022-01')];

function dump(): unknown {
  const registry = new Registry();
  registry.add(records, { recordedAt });
  registry.record(events, { recordedAt });
  return registry.toJSON();
}

const scheme = { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' } as const;

const cell: fc.Arbitrary<ListCell> = fc.oneof(
  fc.constantFrom<ListCell>(
    ...[
      '2021年度绿色工厂名单',
      '序号',
      '企业名称',
      '工厂名称',
      '地区',
      '级别',
      '统一社会信用代码',
      '批次',
      '日期',
      '曾用名',
    ],
    ...[
      '甲有限公司',
      '甲有限公司、乙有限公司',
      '天津',
      '国家级',
      '第五批',
      '合计',
      '撤销',
      '91120110238787436W',
      '=1+1',
      '',
      null,
    ],
    ...[1, 44576, -1, Number.NaN, true, new Date('2022-01-15'), new Date(Number.NaN)],
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const rows: fc.Arbitrary<Row[]> = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 });

const csvText = fc
  .array(
    fc.oneof(
      fc.constantFrom(',', ';', '\t', '"', '\n', '\r\n', 'sep=;', '\uFEFF', '企业名称', '甲'),
      fc.string(),
    ),
  )
  .map((pieces) => new TextEncoder().encode(pieces.join('')));
const bytes = fc.oneof(csvText, fc.uint8Array({ maxLength: 2_000 }));

/** XML made of the pieces of which sheets are made, whole or not. */
const sheetXml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<row r="1">',
        '</row>',
        '<row>',
        '<c>',
        '<c r="A1" t="s">',
        '</c>',
        '<v>',
        '</v>',
        '<is>',
        '</is>',
        '<t>',
        '</t>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&#x20000;',
        '"',
        '<',
        '>',
        '/>',
        '<c r="XFD1048576">',
        '</sheetData>',
        '<mergeCell ref="A1:B2"/>',
      ),
      fc.constantFrom(
        textCell('A1', '甲'),
        '<c r="B1"><v>1</v></c>',
        '<row r="2"><c t="str"><v>乙</v></c></row>',
      ),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => writeZip(partsOf(pieces.join(''))));

const whole = writeZip(partsOf(`<row r="1">${textCell('A1', '甲')}<c r="B1"><v>1</v></c></row>`));
const flipped = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 5 }).map((changes) => {
  const broken = whole.slice();
  for (const [at, byte] of changes) broken[at] = byte;
  return broken;
});

/** Everything that takes what strangers send. */
export const fuzzTargets: Readonly<Record<string, FuzzTarget>> = {
  records: fuzzTarget(damaged(records), (input) => {
    const read = validateRecord(input, recordSchema, { locale: 'zh-CN' });
    if (read.ok) warningsOf(read.value);
    new Registry().add(
      [read.ok ? read.value : records[0], ...records.slice(1)].filter((one) => one !== undefined),
      { recordedAt },
    );
  }),
  events: fuzzTarget(damaged(events), (input) => {
    const read = validateRecord(input, eventSchema);
    if (read.ok) eventIssues(read.value);
    const registry = new Registry();
    registry.add(records, { recordedAt });
    if (read.ok) registry.record([read.value], { recordedAt });
    countTiers(registry, { scheme: 'green-manufacturing', asOf: '2026-01-01', by: ['kind'] });
  }),
  dumps: fuzzTarget(damaged([dump()]), (input) => {
    const registry = Registry.fromJSON(input);
    countTiers(registry, { scheme: 'green-manufacturing', asOf: '2026-01-01', by: ['kind'] });
  }),
  rulebooks: fuzzTarget(damaged(shelf.slice(0, 3)), (input) => {
    const read = validateRecord(input, rulebookSchema);
    validateRecord(input, overlaySchema);
    if (!read.ok) return;
    rulebookIssues(read.value);
    printRulebook(read.value, { locale: 'zh-CN' });
  }),
  assessments: fuzzTarget(damaged(everyAssessment), (input) =>
    validateRecord(input, assessmentSchema, { locale: 'zh-TW' }),
  ),
  rows: fuzzTarget(rows, (input) => writeCheckedCsv(readList(input, scheme))),
  csv: fuzzTarget(fc.tuple(bytes, fc.integer({ min: 1, max: 50 })), async ([input, size]) => {
    const sheet = await readCsv(input);
    readList(sheet, scheme);
    const chunks = Array.from({ length: Math.ceil(input.length / size) }, (_, at) =>
      input.subarray(at * size, (at + 1) * size),
    );
    let count = 0;
    for await (const _ of readCsvRows(chunks)) count += 1;
    if (count !== sheet.rows.length) throw new Error(`${count} rows in pieces, ${sheet.rows.length} in one`);
  }),
  workbooks: fuzzTarget(fc.oneof(sheetXml, flipped, bytes), async (input) =>
    readList(await readWorkbook(input), scheme),
  ),
};
