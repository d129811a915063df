import type { Divisions } from '../../words/index.js';
import { Refusal } from './Refusal.js';
import { readJson } from './readJson.js';
import { textsFor } from './textsFor.js';

/**
 * The table of divisions of a JSON file, else that of `@vant/area-data`, where it is installed.
 *
 * @throws Refusal
 */
export async function readDivisions(
  file: string | undefined,
  locale: string,
): Promise<Divisions | undefined> {
  if (file !== undefined) {
    const table = await readJson(file, locale);
    if (isDivisions(table)) return table;
    throw new Refusal(
      textsFor(locale).problems['value-wrong']('--divisions', file, '{"320506": "吴中区", …}'),
    );
  }
  try {
    const { areaList } = await import('@vant/area-data');
    return { areaList };
  } catch {
    return undefined;
  }
}

/** Names by code, or such tables one or two levels down, as in `@vant/area-data`. */
function isDivisions(value: unknown, levels = 2): value is Divisions {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const parts: unknown[] = Object.values(value);
  if (parts.every((part) => typeof part === 'string')) return true;
  return levels > 0 && parts.every((part) => isDivisions(part, levels - 1));
}
