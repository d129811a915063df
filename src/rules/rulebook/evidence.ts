import type { Range } from './Range.js';
import type { Evidence, Subject } from './Subject.js';
import { talliesOf } from './talliesOf.js';

type Reader<T> = (subject: Subject) => T | undefined;

/** Builds the reader of a plain field of the assessment. */
function field<K extends keyof Evidence>(key: K): Reader<NonNullable<Evidence[K]>> {
  return ({ assessment }) => assessment?.[key] ?? undefined;
}

/** Every number that a condition may name, and how it is read. */
export const numberReaders = /* @__PURE__ */ (() => ({
  'maturity.level': ({ assessment }: Subject) => assessment?.maturity?.level,
  'scenarios.distinct': (subject: Subject) => talliesOf(subject)?.distinct,
  'scenarios.withAi': (subject: Subject): number | Range | undefined => {
    const tally = talliesOf(subject);
    if (!tally || tally.withAi === tally.withAiAtMost) return tally?.withAi;
    return { atLeast: tally.withAi, atMost: tally.withAiAtMost };
  },
  'evaluation.nationalProjects': ({ assessment }: Subject) => assessment?.evaluation?.nationalProjects,
  'evaluation.staff': ({ assessment }: Subject) => assessment?.evaluation?.staff,
  'evaluation.seniorStaff': ({ assessment }: Subject) => assessment?.evaluation?.seniorStaff,
  'score.value': ({ assessment }: Subject) => assessment?.score?.value,
  'score.regionAverage': ({ assessment }: Subject) => assessment?.score?.regionAverage,
  industrialValueAdded: field('industrialValueAdded'),
  valueAdded: field('valueAdded'),
  keyEnterprises: field('keyEnterprises'),
  auditedKeyEnterprises: field('auditedKeyEnterprises'),
  fullTimeStaff: field('fullTimeStaff'),
  'investment.total': ({ assessment }: Subject) => assessment?.investment?.total,
  'investment.fixedAssets': ({ assessment }: Subject) => assessment?.investment?.fixedAssets,
  'investment.equipment': ({ assessment }: Subject) => assessment?.investment?.equipment,
  'investment.equipmentAndTools': ({ assessment }: Subject) => assessment?.investment?.equipmentAndTools,
  progress: field('progress'),
  domesticShare: field('domesticShare'),
  retiredEquipment: field('retiredEquipment'),
  digitalLevel: field('digitalLevel'),
  waterReuseRate: field('waterReuseRate'),
  reclaimedWaterShare: field('reclaimedWaterShare'),
  annualWaterIntake: field('annualWaterIntake'),
  waterPerValueAdded: field('waterPerValueAdded'),
  waterUsageEffectiveness: field('waterUsageEffectiveness'),
}))();

/** Every word that a condition may name. */
export const textReaders = /* @__PURE__ */ (() => ({
  'unit.kind': ({ unit }: Subject): string | undefined => unit.kind,
  'unit.administrativeRank': ({ unit }: Subject): string | undefined =>
    unit.kind === 'park' ? unit.administrativeRank : undefined,
  'maturity.basis': ({ assessment }: Subject): string | undefined => assessment?.maturity?.basis,
  'evaluation.by': ({ assessment }: Subject): string | undefined => assessment?.evaluation?.by,
  performance: ({ assessment }: Subject): string | undefined => assessment?.performance,
  branchIndustry: ({ assessment }: Subject): string | undefined => assessment?.branchIndustry,
  projectStage: ({ assessment }: Subject): string | undefined => assessment?.projectStage,
  size: ({ assessment }: Subject): string | undefined => assessment?.size,
  certificateLevel: ({ assessment }: Subject): string | undefined => assessment?.certificateLevel,
  sector: ({ assessment }: Subject): string | undefined => assessment?.sector,
}))();

/** Everything that a condition may ask about a row of years. */
export const yearEvidence = ['years.inLastFivePercent'] as const;

/** Every date that a condition may name. */
export const dateEvidence = ['filedOn'] as const;

export type DateEvidence = (typeof dateEvidence)[number];

export type YearEvidence = (typeof yearEvidence)[number];

/** A number that the assessment, or a figure of the caller's own in `local`, may have. */
export type NumberEvidence = keyof typeof numberReaders | `local.${string}`;

export type TextEvidence = keyof typeof textReaders;

/** Finds how a number is read. Figures of a rulebook's own are read from `local`. */
export function numberReaderOf(evidence: NumberEvidence): Reader<number | Range> {
  if (isShipped(evidence)) return numberReaders[evidence];
  const name = evidence.slice('local.'.length);
  return ({ assessment }) => {
    const { local } = assessment ?? {};
    return local && Object.hasOwn(local, name) ? local[name] : undefined;
  };
}

function isShipped(evidence: NumberEvidence): evidence is keyof typeof numberReaders {
  return Object.hasOwn(numberReaders, evidence);
}
