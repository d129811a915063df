import type { RegistryEvent, RegistryRecord, Stage, UnitEvent } from 'green-manufacturing-registry';
import type { ReportedFigure, Target } from 'green-manufacturing-registry/target';
import { tianjinKeyChains2021 } from 'green-manufacturing-registry/words';

/** A district that does not exist: 22 factories, 2 supply chains, a park, and what happened to them up to the end of 2024. */
export type MadeUpDistrict = {
  records: RegistryRecord[];
  batches: { recordedAt: string; events: RegistryEvent[] }[];
};

const zones = ['甲园', '乙园', '丙园', '丁园'];

function factoryName(number: number): string {
  return `f${String(number).padStart(2, '0')}`;
}

function from(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => factoryName(first + at));
}

function madeUpRecords(): RegistryRecord[] {
  const firms = [...from(1, 22), 's1', 's2'];
  return [
    ...firms.flatMap((id, at): RegistryRecord[] => {
      const enterprise = `enterprise of ${id}`;
      // Nobody works for aerospace, and the last two factories name no chain.
      const chain = tianjinKeyChains2021.filter((one) => one !== 'aerospace')[at % 11] ?? 'new-energy';
      const kind = id.startsWith('s') ? 'supply-chain' : 'factory';
      const place = { zone: zones[at % 7 === 6 ? 3 : at % 3] ?? '甲园' };
      const chains = at < 20 ? { chains: [chain] } : {};
      return [
        { kind: 'enterprise', id: enterprise, name: `虚构${id}公司` },
        { kind, id, name: `虚构${id}`, enterprise, ...place, ...chains },
      ];
    }),
    { kind: 'park', id: 'p1', name: '虚构甲园', zone: '甲园', chains: ['new-materials'] },
  ];
}

type Steps = { stage: Stage; tier: string; on: string; listYear?: number; reason?: string };

function steps(units: readonly string[], step: Steps): RegistryEvent[] {
  return units.map((unit) => ({ type: 'title', scheme: 'green-manufacturing', unit, ...step }));
}

function tables(units: readonly string[], on: string, filed = true): UnitEvent[] {
  return units.map((unit) => ({ type: 'annual-record', unit, year: 2023, filed, on }));
}

/** The round of 2024 for provincial titles: six apply, five are recommended, four publicised, three recognised. */
const round2024: [recordedAt: string, events: RegistryEvent[]][] = [
  [
    '2024-06-03',
    steps(from(9, 14), { stage: 'applied', tier: 'provincial', on: '2024-06-03', listYear: 2024 }),
  ],
  [
    '2024-07-20',
    steps(from(9, 13), { stage: 'recommended', tier: 'provincial', on: '2024-07-20', listYear: 2024 }),
  ],
  [
    '2024-10-08',
    [
      ...steps(from(9, 12), { stage: 'publicised', tier: 'provincial', on: '2024-10-08', listYear: 2024 }),
      ...steps(['f13'], {
        stage: 'rejected',
        tier: 'provincial',
        on: '2024-10-08',
        listYear: 2024,
        reason: '现场核查未通过',
      }),
    ],
  ],
  [
    '2024-11-18',
    steps(from(9, 11), { stage: 'recognised', tier: 'provincial', on: '2024-11-18', listYear: 2024 }),
  ],
];

const learned: [recordedAt: string, events: RegistryEvent[]][] = [
  [
    '2022-05-10',
    steps([...from(1, 16), 's1', 'p1'], { stage: 'recognised', tier: 'local', on: '2022-05-10' }),
  ],
  [
    '2023-04-20',
    steps([...from(1, 8), 's1', 'p1'], { stage: 'recognised', tier: 'provincial', on: '2023-04-20' }),
  ],
  [
    '2023-06-05',
    [
      {
        ...{ type: 'title', scheme: 'green-manufacturing', unit: 'f22', id: 'by mistake' },
        ...{ stage: 'recognised', tier: 'local', on: '2023-06-01' },
      },
    ],
  ],
  ['2023-09-01', steps(from(9, 15), { stage: 'pooled', tier: 'provincial', on: '2023-09-01' })],
  [
    '2024-01-30',
    steps(from(1, 4), { stage: 'recognised', tier: 'national', on: '2024-01-30', listYear: 2023 }),
  ],
  // Won in October 2023, and recorded only after the report of that year.
  ['2024-02-10', steps(['s2'], { stage: 'recognised', tier: 'local', on: '2023-10-08' })],
  ['2024-03-01', [{ type: 'corrected', unit: 'f22', event: 'by mistake' }]],
  ['2024-04-10', tables([...from(1, 13), 's1', 'p1'], '2024-04-10')],
  ['2024-04-16', tables(['f14'], '2024-04-16', false)],
  ['2024-04-20', tables(['f16'], '2024-04-20')],
  ['2024-05-12', steps(from(17, 20), { stage: 'recognised', tier: 'local', on: '2024-05-12' })],
  ['2024-05-20', [{ type: 'renamed', unit: 'enterprise of f08', name: '虚构f08新公司', on: '2024-05-20' }]],
  ['2024-08-01', [{ type: 'closed', unit: 'f16', on: '2024-08-01', titles: 'lapse' }]],
  ['2024-09-01', steps(from(17, 18), { stage: 'pooled', tier: 'provincial', on: '2024-09-01' })],
  ['2024-11-18', steps(['f15'], { stage: 'removed', tier: 'local', on: '2024-11-18', reason: '未按时填报' })],
  // The notice gives the month alone.
  ['2024-12-02', steps(['f21'], { stage: 'recognised', tier: 'local', on: '2024-12' })],
];

/** Everything in the order in which it was learned. */
export function madeUpDistrict(): MadeUpDistrict {
  const batches = [...learned, ...round2024].map(([recordedAt, events]) => ({ recordedAt, events }));
  batches.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  return { records: madeUpRecords(), batches };
}

/** What the made-up district set out to reach. */
export const madeUpTarget: Target = {
  kind: 'stock',
  id: 'made-up',
  labels: { en: 'more than 30 by 2024', 'zh-CN': '2024年突破30家', 'zh-TW': '2024年突破30家' },
  jurisdiction: 'CN',
  metric: { scheme: 'green-manufacturing' },
  quantity: { value: 30, boundary: 'more-than', unit: '家' },
  by: '2024-12-31',
  caveats: [],
  citation: { document: 'made up for this example', confidence: 'primary' },
};

/** How many above-scale firms the made-up district reported. */
export const madeUpFirms: ReportedFigure = {
  quantity: { value: 300, boundary: 'more-than', unit: '家' },
  asOf: '2024-11',
  source: '示例区统计公报（虚构）',
  confidence: 'primary',
};
