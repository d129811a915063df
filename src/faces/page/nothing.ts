/** Stands for a part of Vega that no chart of the library uses. */
export {};
