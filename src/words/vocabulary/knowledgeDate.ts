/**
 * How far the shipped facts reach: the newest day of a document that is encoded, by area. What is dated by its month or year only
 * does not move it. `searchedOn` is the day on which newer ones were last looked for. Written by `npm run tables`.
 */
export const knowledgeDate = {
  rules: '2026-07-23',
  lists: '2025-12-26',
  divisions: '2024-12-31',
  figures: '2026-07-14',
  searchedOn: '2026-11-30',
} as const;
