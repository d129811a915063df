/** The midnight in UTC with which a day begins, as readers of spreadsheets give it; days are numbered from 1970-01-01. */
export function midnightOf(number: number): Date {
  return new Date(number * 86_400_000);
}
