import { type CountQuery, countTiers } from '../../../counts/count/index.js';
import { readPasted } from '../../../lists/files/index.js';
import {
  type At,
  acceptEntries,
  type Doubt,
  type ListCell,
  type ListEntry,
  type ListReading,
  readList,
  type Sheet,
  writeCheckedCsv,
} from '../../../lists/list/index.js';
import { Registry } from '../../../records/registry/index.js';
import { schemes } from '../../../records/title/index.js';
import { messageOf } from '../../../text/index.js';
import { endingStages, type Stage } from '../../../words/index.js';
import { readRows, summarize, watchRows } from '../../cli/internal.js';
import type {
  CountAnswer,
  DoubtQuery,
  GivenFile,
  OpenedFile,
  PastedTable,
  Progress,
  ReadAnswer,
  ShownRow,
  TakeOrder,
  Understood,
} from './Answers.js';
import { type ListSettings, optionsOf } from './ListSettings.js';
import { schemeIn } from './schemeIn.js';

/** So many doubts, or rows, are shown at once. */
export const mostShown = 500;

const unreadCodes: readonly Doubt['code'][] = ['sheet-unread', 'header-missing', 'column-unread'];

/** One list: its rows, what was read of them, and what is asked about them. */
export class ListDesk {
  #sheets: readonly Sheet[] = [];
  #scheme = '';
  reading: ListReading = { entries: [], lines: [], doubts: [] };

  async open(given: GivenFile | PastedTable): Promise<OpenedFile> {
    const sheets =
      'text' in given
        ? [readPasted(given.text)]
        : await readRows(given.bytes, { file: given.name, csv: {}, limits: {} });
    this.#sheets = sheets;
    return {
      sheets: sheets.map((sheet) => ({ name: sheet.name ?? null, rows: countRows(sheet) })),
      scheme: schemeIn(sheets),
    };
  }

  read(settings: ListSettings, tell: (progress: Progress) => void): ReadAnswer {
    const { sheets: wanted } = settings;
    const isWanted = ({ name }: Sheet) => wanted.length === 0 || name === undefined || wanted.includes(name);
    const sheets = this.#sheets.filter(isWanted);
    const total = sheets.reduce((sum, sheet) => sum + countRows(sheet), 0);
    this.#scheme = settings.scheme;
    this.reading = readList(
      watchRows(sheets, (rows) => tell({ rows, total })),
      optionsOf(settings),
    );
    const { doubts, entries } = this.reading;
    const { groups, ...summary } = summarize(this.reading);
    const unread = entries.filter(({ unit }) => !unit).slice(0, mostShown);
    return {
      ...summary,
      groups: groups.map(({ code, severity, doubts }) => ({ code, severity, total: doubts.length })),
      understood: understoodIn(entries),
      unreadParts: doubts.filter(({ code }) => unreadCodes.includes(code)).slice(0, mostShown),
      columns: [
        ...new Set([
          ...Object.keys(settings.headings),
          ...doubts.flatMap((doubt) => headingsIn(doubt, entries)),
        ]),
      ].filter((heading) => heading !== ''),
      unreadRows: unread.map(({ at, cells }) => ({ at, cells: cells.map(cellText) })),
    };
  }

  /** The doubts that fit, in the order of the rows. */
  doubts({ code, severity, text, locale }: DoubtQuery): { total: number; doubts: Doubt[] } {
    const { doubts: own, entries } = this.reading;
    const wanted = text.trim().toLowerCase();
    const fits = (doubt: Doubt) =>
      (code === '' || doubt.code === code) &&
      (severity === '' || doubt.severity === severity) &&
      (wanted === '' || `${doubt.text} ${messageOf(doubt, { locale })}`.toLowerCase().includes(wanted));
    const all = [...own, ...entries.flatMap(({ doubts }) => doubts)].filter(fits);
    const sheetOf = ({ at }: Doubt) => this.#sheets.findIndex(({ name }) => name === at.sheet);
    all.sort((a, b) => sheetOf(a) - sheetOf(b) || a.at.row - b.at.row);
    return { total: all.length, doubts: all.slice(0, mostShown) };
  }

  /** A row as it stands, with some above and below it. */
  rowsAround({ sheet, row }: At): ShownRow[] {
    const { entries, lines } = this.reading;
    const near = [...entries, ...lines].filter(({ at }) => at.sheet === sheet && Math.abs(at.row - row) <= 4);
    const shown = near.map(({ at, cells }) => ({ row: at.row, cells: cells.map(cellText) }));
    return shown.sort((a, b) => a.row - b.row);
  }

  checkedCsv(locale: string): string {
    return writeCheckedCsv(this.reading, { tell: (doubt) => messageOf(doubt, { locale }) });
  }

  /** Counts what is accepted, at the stages that the list itself is about where those hold no title yet. */
  count({ query, ...order }: TakeOrder & { query: Pick<CountQuery, 'by' | 'asOf'> }): CountAnswer {
    const registry = this.#registry(order);
    const stages = stagesFor(this.#scheme, understoodIn(this.reading.entries).stages);
    const counts = countTiers(registry, { scheme: this.#scheme, ...query, ...(stages && { stages }) });
    const records = registry.units.length + registry.enterprises.length;
    return { counts, records, events: registry.events.length };
  }

  dump(order: TakeOrder): string {
    return `${JSON.stringify(this.#registry(order), null, 1)}\n`;
  }

  #registry({ accept, recordedAt }: TakeOrder): Registry {
    const when = accept === 'all-read' ? { when: () => true } : {};
    const { enterprises, units, events } = acceptEntries(this.reading, when);
    const registry = new Registry();
    registry.add([...enterprises, ...units], { recordedAt });
    registry.record(events, { recordedAt, openingHistory: 'incomplete' });
    return registry;
  }
}

/** Nothing where the scheme's own stages hold all of it, or none is left to count. */
function stagesFor(id: string, found: readonly Stage[]): Stage[] | undefined {
  const scheme = schemes.find((one) => one.id === id);
  const endings: readonly Stage[] = endingStages;
  const given = found.filter((stage) => !endings.includes(stage));
  const held = [...(scheme?.heldAt ?? []), ...Object.values(scheme?.heldAtTier ?? {}).flat()];
  return given.length === 0 || given.every((stage) => held.includes(stage)) ? undefined : given;
}

function understoodIn(entries: readonly ListEntry[]): Understood {
  const events = entries.flatMap(({ event }) => event ?? []);
  return {
    tiers: [...new Set(events.flatMap(({ tier }) => tier ?? []))],
    stages: [...new Set(events.map(({ stage }) => stage))],
    listYears: [...new Set(events.flatMap(({ listYear }) => listYear ?? []))].sort(),
    days: [...new Set(events.map(({ on }) => on))].sort(),
  };
}

/** The headings that a doubt says were not read, or not surely; where none was found, the first row may hold them. */
function headingsIn({ code, params, at }: Doubt, entries: readonly ListEntry[]): readonly string[] {
  if (code === 'column-unread' || code === 'heading-assumed') return [params.heading];
  if (code !== 'header-missing') return [];
  if (params.headings.length > 0) return params.headings;
  const first = entries.find((entry) => entry.at.row === at.row && entry.at.sheet === at.sheet);
  return (first?.cells ?? []).flatMap((cell) => (typeof cell === 'string' ? cell.trim() : []));
}

function countRows({ rows }: Sheet): number {
  return Array.isArray(rows) ? rows.length : Array.from(rows).length;
}

function cellText(cell: ListCell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}
