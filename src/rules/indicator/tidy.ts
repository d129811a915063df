/** Takes off the rounding errors of sums and products, so that 79.99999999999999 does not miss a mark of 80. */
export function tidy(points: number): number {
  return Math.abs(points) < 1e6 ? Math.round(points * 1e9) / 1e9 : points;
}
