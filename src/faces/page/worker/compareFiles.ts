import { areaList } from '@vant/area-data';
import { compareLists, type ListReading, readList } from '../../../lists/list/index.js';
import { comparisonRows, comparisonSections, readRows } from '../../cli/internal.js';
import { mostShown } from './ListDesk.js';
import { schemeIn } from './schemeIn.js';
import type { CompareAnswer, GivenFile, Tasks } from './Tasks.js';

/** Compares two lists; where no scheme is given, by the one that each of them names. */
export async function compareFiles(order: Tasks['compare']['input']): Promise<CompareAnswer> {
  const { before, after, scheme, locale } = order;
  const [old, late] = [await readFile(before, scheme), await readFile(after, scheme)];
  const found = compareLists(old, late);
  return {
    counts: comparisonRows(found, locale),
    sections: comparisonSections(found, { locale }).map(({ heading, lines }) => ({
      heading,
      total: lines.length,
      lines: lines.slice(0, mostShown),
    })),
    unread: found.unread.before.length + found.unread.after.length,
  };
}

async function readFile({ name, bytes }: GivenFile, scheme: string): Promise<ListReading> {
  const sheets = await readRows(bytes, { file: name, csv: {}, limits: {} });
  return readList(sheets, { scheme: scheme || (schemeIn(sheets) ?? ''), divisions: { areaList } });
}
