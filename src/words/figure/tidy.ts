/** A sum or difference of printed numbers, which have at most six decimals: 0.1 and 0.2 make 0.3. */
export function tidy(number: number): number {
  return Number(number.toFixed(6));
}
