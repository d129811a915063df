/** How large an enterprise is, by the national standard of sizes. */
export const enterpriseSizes = ['large', 'medium', 'small', 'micro'] as const;
