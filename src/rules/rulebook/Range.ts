/** A number that is known to lie between two. */
export type Range = { readonly atLeast: number; readonly atMost: number };
