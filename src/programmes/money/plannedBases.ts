/** By what planned investment is told apart. */
export const plannedBases = ['total', 'fixedAssets', 'equipment', 'equipmentAndTools'] as const;

export type PlannedBase = (typeof plannedBases)[number];
