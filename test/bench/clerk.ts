import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import {
  checkMany,
  checkPromotion,
  manyTable,
  worklist,
  worklistCalendar,
} from 'green-manufacturing-registry/promotion';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { question, rulebook } from './promotion.js';
import type { Suite } from './Suite.js';

const count = 10_000;
const [asOf, until] = ['2026-04-11', '2026-04-30'];

/** Made-up holders of a national title, of whom two in three filed their table, some too late. */
function district(): { units: Unit[]; events: RegistryEvent[] } {
  const units = Array.from({ length: count }, (_, at): Unit => {
    return { kind: 'factory', id: `f${at}`, enterprise: `e${at}`, name: `示例${at}厂`, division: '120116' };
  });
  const events = units.flatMap(({ id }, at): RegistryEvent[] => {
    const won = { scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const;
    const table = { type: 'annual-record', unit: id, year: 2025, filed: true } as const;
    return [
      { type: 'title', unit: id, ...won, on: '2022-03-01' },
      ...(at % 3 > 0 ? [{ ...table, on: `2026-04-${at % 2 === 0 ? '02' : '09'}` }] : []),
    ];
  });
  return { units, events };
}

function tallied(states: Iterable<string>): string {
  const tally = new Map<string, number>();
  for (const state of states) tally.set(state, (tally.get(state) ?? 0) + 1);
  return JSON.stringify([...tally].sort());
}

/** As a clerk would count: one table for each holder, filed or not. */
function byHand({ units, events }: ReturnType<typeof district>): string {
  const [holders, filed] = [new Set<string>(), new Set<string>()];
  for (const event of events) {
    if (event.type === 'title' && event.on <= asOf) holders.add(event.unit);
    if (event.type === 'annual-record' && event.year === 2025 && event.filed && event.on <= asOf)
      filed.add(event.unit);
  }
  return tallied(
    units.filter(({ id }) => holders.has(id)).map(({ id }) => (filed.has(id) ? 'done' : 'unknown')),
  );
}

export const worklists: Suite = {
  title: 'what falls due for 10,000 holders in twenty days',
  things: count,
  rounds: 2,
  candidates: {
    'a loop by hand, the yearly table alone': () => {
      const source = district();
      return () => byHand(source);
    },
    worklist: () => {
      const source = district();
      return () => {
        const { items } = worklist(source, { shelf, asOf, until });
        return tallied(items.flatMap(({ kind, state }) => (kind === 'duty' ? state : [])));
      };
    },
    'worklist and its calendar': () => {
      const source = district();
      return () => {
        const list = worklist(source, { shelf, asOf, until });
        if (worklistCalendar(list, { locale: 'zh-CN' }).length < count) return 'no calendar';
        return tallied(list.items.flatMap(({ kind, state }) => (kind === 'duty' ? state : [])));
      };
    },
  },
};

const options = { rulebook, to: 'excellent', asOf: '2026-03-10' };
const questions = () => Array.from({ length: count }, (_, at) => question(at));

export const many: Suite = {
  title: '10,000 firms before the excellent tier, sorted by what they lack',
  things: count,
  rounds: 2,
  candidates: {
    'checkPromotion of each': () => {
      const all = questions();
      return () => tallied(all.map((one) => checkPromotion(one, options).outcome));
    },
    checkMany: () => {
      const all = questions();
      return () => tallied(checkMany(all, options).entries.map(({ outcome }) => outcome));
    },
    'checkMany and its table': () => {
      const all = questions();
      return () => {
        const report = checkMany(all, options);
        if (manyTable(report, { locale: 'zh-CN' }).length !== count + 1) return 'no table';
        return tallied(report.entries.map(({ outcome }) => outcome));
      };
    },
  },
};
