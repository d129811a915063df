/**
 * How well a shipped fact or a recorded figure is known. The first five grade rules; the last three grade reported figures
 * and what only reports tell of a scheme.
 */
export const confidences = [
  'primary',
  'several',
  'single',
  'transcription',
  'inferred',
  'press',
  'consultancy',
  'interview',
] as const;

export type Confidence = (typeof confidences)[number];
