/** A number without what binary fractions leave behind: 90 less 85.3 is 4.7, and not 4.700000000000003. */
export function withoutDrift(number: number): number {
  return Number(number.toPrecision(12));
}
