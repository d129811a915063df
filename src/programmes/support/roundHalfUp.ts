/** Divides whole numbers that are not below zero and rounds the half up, once. */
export function roundHalfUp(number: bigint, by: bigint): bigint {
  return (2n * number + by) / (2n * by);
}
