/** The day on which the command runs, where it runs. */
export function today(now = new Date()): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
