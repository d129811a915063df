/** What is uncertain is lighter than any tier. */
export const uncertainColour = '#dedede';

/** The colour of a tier by its rank, lowest first: the higher the darker; titles that are no ladder differ in hue. */
export function colourOf(rank: number, tiers: number, ladder = true): string {
  if (!ladder) return `hsl(${(205 + (rank * 360) / tiers) % 360}, 50%, 50%)`;
  const lightness = tiers > 1 ? 76 - (46 * rank) / (tiers - 1) : 45;
  return `hsl(205, 60%, ${Math.round(lightness)}%)`;
}
