import { applyNotice, type NoticeResult, type NoticeStep } from '../../../lists/list/index.js';
import { Registry } from '../../../records/registry/index.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { worklist, worklistCalendar, worklistTable } from '../../../rules/promotion.js';
import { shelf } from '../../../rules/rulebooks/index.js';
import { normalizeName, RegistryError } from '../../../words/index.js';
import { type ChartSpec, historyChart, linkedEvents } from '../../chart/internal.js';
import type {
  Candidate,
  DueAnswer,
  GivenFile,
  NoticeAnswer,
  RegisterAnswer,
  StepAnswer,
  Subject,
} from './Answers.js';
import { type ListDesk, mostShown } from './ListDesk.js';

/** More are not told apart at a glance. */
const mostFound = 20;

type Decisions = Readonly<Record<string, string>>;

/** A register that was opened from a file, and the notice that is taken to it: the list of the same worker. */
export class RegisterDesk {
  registry = new Registry();

  constructor(readonly list: ListDesk) {}

  open({ bytes }: GivenFile): RegisterAnswer {
    this.registry = Registry.fromJSON(parsed(bytes));
    return this.#answer();
  }

  notice(decisions: Decisions): NoticeAnswer {
    const { steps, events } = this.#apply(decisions);
    const open = steps.filter((step) => step.events.length === 0);
    const done = steps.filter((step) => step.events.length > 0);
    // What waits for a decision stands first.
    const shown = [...open, ...done].slice(0, mostShown);
    return {
      steps: shown.map((step) => this.#stepAnswer(step)),
      all: steps.length,
      open: open.length,
      events: events.length,
    };
  }

  record({ decisions, recordedAt }: { decisions: Decisions; recordedAt: string }): RegisterAnswer {
    const { enterprises, units, events } = this.#apply(decisions);
    // All or nothing: what is refused leaves the register as it was.
    const next = Registry.fromJSON(this.registry.toJSON());
    next.add([...enterprises, ...units], { recordedAt });
    next.record(events, { recordedAt, openingHistory: 'incomplete' });
    this.registry = next;
    return this.#answer();
  }

  /** Units whose name, id or former name holds a text. */
  find(text: string): Candidate[] {
    const wanted = normalizeName(text);
    const found = this.registry.units
      .map(({ id }) => this.#candidate(id))
      .filter(({ id, names }) => [id, ...names].some((name) => normalizeName(name).includes(wanted)));
    return found.slice(0, mostFound);
  }

  /** A unit, and what has happened to it and to those at whom rules about it may look: its enterprise, members and suppliers. */
  subject(id: string): Subject {
    const { units, events, schemes } = this.registry;
    const unit = units.find((one) => one.id === id);
    if (!unit) throw new RegistryError('unknown-record', { id, namedBy: id });
    const listed = new Set([
      id,
      ...('enterprise' in unit ? [unit.enterprise] : []),
      ...(unit.kind === 'park' ? (unit.members ?? []) : []),
      ...(unit.kind === 'supply-chain' ? (unit.suppliers ?? []) : []),
    ]);
    const own = units.filter(
      (one) => listed.has(one.id) || ('enterprise' in one && listed.has(one.enterprise)),
    );
    return {
      name: this.#candidate(id).names[0] ?? id,
      unit,
      events: linkedEvents(events, [...listed, ...own.map((one) => one.id)]),
      units: own,
      schemes: schemes ?? [],
    };
  }

  due({ locale, ...order }: { asOf: string; until: string; complete: boolean; locale: string }): DueAnswer {
    const list = worklist(this.registry, { shelf, ...order });
    return {
      rows: worklistTable(list, { locale }),
      calendar: worklistCalendar(list, { locale }),
      gaps: [...list.gaps],
    };
  }

  history({ unit, ...options }: { unit: string; asOf: string; locale: string }): ChartSpec {
    return historyChart(this.registry, unit, options);
  }

  dump(): string {
    return `${JSON.stringify(this.registry, null, 1)}\n`;
  }

  #apply(decisions: Decisions): NoticeResult {
    return applyNotice(this.registry, this.list.reading, { decisions });
  }

  #answer(): RegisterAnswer {
    const { units, enterprises, events } = this.registry;
    const days = events.map(({ recordedAt }) => recordedAt ?? '');
    return {
      units: units.length,
      enterprises: enterprises.length,
      events: events.length,
      lastRecorded: days.reduce((last, day) => (day > last ? day : last), ''),
    };
  }

  #stepAnswer({ at, table, key, match, events, doubts }: NoticeStep): StepAnswer {
    const entry = this.list.reading.entries.find((one) => one.at.row === at.row && one.at.sheet === at.sheet);
    const { name, formerName } = entry?.texts ?? {};
    return {
      at,
      table,
      name: name ?? formerName ?? '',
      key: key ?? null,
      status: match.status,
      candidates: match.candidates.map((id) => this.#candidate(id)),
      records: events.map((event) => ({
        type: event.type,
        stage: event.type === 'title' ? event.stage : null,
      })),
      doubts,
    };
  }

  #candidate(id: string): Candidate {
    const record = this.registry.get(id);
    const owner = record && 'enterprise' in record ? this.registry.get(record.enterprise) : undefined;
    const names = [record, owner].flatMap((one) => namesIn(one));
    const division = record && 'division' in record ? record.division : undefined;
    return { id, names: [...new Set(names)], division: division ?? null };
  }
}

function namesIn(record: RegistryRecord | undefined): string[] {
  if (!record) return [];
  const former = record.kind === 'enterprise' ? (record.formerNames ?? []).map(({ name }) => name) : [];
  return [...(record.name === undefined ? [] : [record.name]), ...former];
}

/** What is no JSON is nothing, which the registry refuses as it refuses every other file that is no dump. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
