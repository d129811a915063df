/** The day up to which the facts that the library ships were gathered. Later rules and lists are unknown to it. */
export const knowledgeDate = '2026-11-23';
