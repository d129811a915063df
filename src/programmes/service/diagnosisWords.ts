/** What a diagnosis looks at. `public-benefit`: an activity for all who come (公益诊断). */
export const diagnosisKinds = ['renovation', 'digital', 'energy', 'public-benefit'] as const;

export type DiagnosisKind = (typeof diagnosisKinds)[number];

/** The stages of a diagnosis, in their order: 需求, planned, visited, the plan of the enterprise delivered (一企一策). */
export const diagnosisStages = ['requested', 'planned', 'visited', 'plan-delivered'] as const;

export type DiagnosisStage = (typeof diagnosisStages)[number];
