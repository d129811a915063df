import { readFileSync } from 'node:fs';
import { areaList } from '@vant/area-data';
import { type ReadListOptions, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { fixture, rowsOf, tally } from './support.js';
import { workbook2021 } from './workbook2021.js';

const example = (name: string) =>
  rowsOf(readFileSync(new URL(`../../../examples/data/${name}.csv`, import.meta.url), 'utf8'));

const green = { scheme: 'green-manufacturing', stage: 'recognised', announcedOn: '2022-01-15' } as const;
const smart = { scheme: 'smart-factory', announcedOn: '2025' } as const;
const bySheet = { unit_kind: 'kind', level: 'tier' } as const;
const own = (id: string) => ({ scheme: id, schemes: [{ id, tiers: [], heldAt: ['recognised' as const] }] });

type Shipped = [
  name: string,
  rows: Parameters<typeof readList>[0],
  options: ReadListOptions,
  doubts: Record<string, number>,
];

/** Every list that is shipped, with what a caller knows of it. Each doubt was judged by hand, and is none without cause. */
const lists: Shipped[] = [
  ['excellent factories of Qingdao', fixture('excellent-2024-qingdao'), smart, { 'stage-assumed': 1 }],
  [
    'advanced factories',
    fixture('advanced-2025-2026-partial'),
    smart,
    // Extracts of long lists: the rows between are missing. 金桥焊材科技公司 is no registered name, its stage a remark of the press.
    { 'numbering-gap': 3, 'name-short': 1, 'stage-unclear': 1, 'stage-assumed': 1 },
  ],
  [
    'excellent factories',
    fixture('excellent-2025-partial'),
    { ...smart, headings: { name_as_seen: 'company' } },
    // Six names in traditional characters, eleven short names of the press; two columns of the file's own.
    { 'name-traditional': 6, 'name-short': 11, 'column-unread': 2 },
  ],
  [
    'leading factories',
    fixture('leading-2025'),
    {
      ...{ ...smart, stage: 'cultivating' },
      headings: {
        name_as_reported: 'company',
        region_if_stated: 'region',
        factory_name_if_stated: 'factory',
      },
    },
    // Ten short names, one with its full name in brackets; eight rows state no region.
    { 'name-short': 10, 'name-brackets': 1, 'region-missing': 8, 'column-unread': 1 },
  ],
  [
    'factories of Ninghai',
    fixture('ninghai-three-star-green-factories-2021'),
    { ...green, ...own('ningbo-star'), kind: 'factory', jurisdiction: '330226' },
    { 'column-unread': 1 },
  ],
  [
    'units of Songjiang',
    fixture('shanghai-songjiang-green-2025-partial'),
    { ...green, jurisdiction: '310000', headings: bySheet },
    { 'name-short': 2, 'column-unread': 1 },
  ],
  [
    'units of Tianjin',
    fixture('tianjin-news-rows'),
    {
      ...{ ...green, jurisdiction: '120000' },
      headings: { ...bySheet, district_or_zone: 'district', year_or_batch: 'batch' },
    },
    // A row of a product without its name.
    { 'row-unreadable': 1 },
  ],
  [
    'factories of Wuhan',
    fixture('wuhan-benchmark-smart-factories-2024'),
    {
      ...{ ...green, ...own('wuhan-benchmark'), kind: 'smart-factory', jurisdiction: '420100' },
      headings: { enterprise_as_seen_traditional: 'company' },
    },
    { 'name-traditional': 11, 'column-unread': 1 },
  ],
  [
    'the workbook of 2021',
    workbook2021,
    { ...green, tier: 'national', listYear: 2021, fillDown: true },
    // Made for its doubts: a number left out, a region that is none, a name twice, a block that declares three rows of two.
    {
      ...{ 'numbering-gap': 1, 'region-unknown': 1, 'name-repeated': 1, 'count-differs': 1 },
      ...{ 'heading-misleading': 1, 'cells-filled': 3 },
    },
  ],
  [
    'the example list',
    example('made-up-list'),
    { ...green, tier: 'national' },
    {
      ...{ 'heading-misleading': 1, 'region-missing': 1, 'region-unknown': 1, 'numbering-gap': 1 },
      ...{ 'name-short': 2, 'name-repeated': 1, 'formula-error': 1, 'row-unreadable': 1 },
    },
  ],
  ['the example notice', example('made-up-notice'), { ...green, tier: 'national' }, {}],
];

describe('a shipped list is doubted for nothing without cause', () => {
  it.each(lists)('%s', (_, rows, options, expected) => {
    const { entries, doubts } = readList(rows, { ...options, divisions: { areaList } });
    const codes = [...doubts, ...entries.flatMap((entry) => entry.doubts)].map(({ code }) => code);
    expect(tally(codes)).toEqual(expected);
  });
});
