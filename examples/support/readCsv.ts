import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The rows of a file under `examples/data`, each by its headings. */
export function readCsv(name: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../data/${name}`, import.meta.url)), { columns: true, bom: true });
}
