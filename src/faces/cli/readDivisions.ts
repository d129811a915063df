import { readFile } from 'node:fs/promises';
import type { Divisions } from '../../words/index.js';

/** The table of divisions of a JSON file, else that of `@vant/area-data`, where it is installed. */
export async function readDivisions(file: string | undefined): Promise<Divisions | undefined> {
  if (file !== undefined) {
    const table: Divisions = JSON.parse(await readFile(file, 'utf8'));
    return table;
  }
  try {
    const { areaList } = await import('@vant/area-data');
    return { areaList };
  } catch {
    return undefined;
  }
}
