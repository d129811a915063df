import * as fc from 'fast-check';
import type {
  CountQuery,
  Enterprise,
  Fact,
  Filter,
  Period,
  Stage,
  TitleEvent,
  Unit,
  UnitEvent,
} from 'green-manufacturing-registry';
import { enterprise, factory, park, product, supplyChain } from './records.js';

/** Made-up units, and what happened to them. Every event has an id of its own. */
export type History = { enterprises: Enterprise[]; units: Unit[]; events: Fact[] };

/** The last day, counted from the first, on which something happens: three years. */
const horizon = 1100;

/** The day a number of days after 2019-12-20. */
export function dayAt(offset: number): string {
  return new Date(Date.UTC(2019, 11, 20 + offset)).toISOString().slice(0, 10);
}

const offset = fc.integer({ min: 0, max: horizon });

const place = fc.record(
  {
    division: fc.constantFrom('120115', '120116', '370212', '370100', 'XPCC'),
    zone: fc.constantFrom('开发区', '高新区'),
    industry: fc.constantFrom('C', '38', 'C3821', '36'),
    chains: fc.constantFrom<string[]>([], ['new-energy'], ['new-energy', 'aerospace']),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const owner = fc.constantFrom('e1', 'e2', 'e3');

const arbitraryUnits: fc.Arbitrary<Unit[]> = fc
  .array(fc.tuple(place, owner), { minLength: 7, maxLength: 7 })
  .map((drawn) => {
    const makers: ((more: (typeof drawn)[number][0], enterprise: string) => Unit)[] = [
      (more, of) => factory('f1', { ...more, enterprise: of }),
      (more, of) => factory('f2', { ...more, enterprise: of }),
      (more, of) => supplyChain('s1', { ...more, enterprise: of }),
      (more) => park('p1', more),
      (more, of) => product('d1', { ...more, enterprise: of }),
      (more, of) => product('d2', { ...more, enterprise: of }),
      (more, of) => product('d3', { ...more, enterprise: of }),
    ];
    return drawn.flatMap(([more, of], at) => makers[at]?.(more, of) ?? []);
  });

type Line = Pick<TitleEvent, 'unit' | 'scheme'> & { tier: string; project?: string };

const greenTiers = ['county', 'local', 'provincial', 'national'];
const smartTiers = ['basic', 'advanced', 'excellent', 'leading'];

const green = fc.record({
  unit: fc.constantFrom('f1', 'f2', 's1', 'p1', 'd1', 'd2', 'd3'),
  scheme: fc.constant('green-manufacturing'),
  tier: fc.constantFrom(...greenTiers),
});
const smart = fc.record(
  {
    unit: fc.constantFrom('f1', 'f2'),
    scheme: fc.constant('smart-factory'),
    tier: fc.constantFrom(...smartTiers),
    project: fc.constantFrom('甲', '乙'),
  },
  { requiredKeys: ['unit', 'scheme', 'tier'], noNullPrototype: true },
);
const arbitraryLine: fc.Arbitrary<Line> = fc.oneof<fc.Arbitrary<Line>[]>(green, green, smart);

const holding = fc.constantFrom<Stage>('recognised', 'recognised', 'accepted');
const holdingBasic = fc.constantFrom<Stage>('self-assessed', 'filed', 'recognised', 'accepted');
const procedural = fc.constantFrom<Stage>('pooled', 'applied', 'publicised', 'rejected', 'cultivating');
const ending = fc.constantFrom<Stage>('removed', 'removed', 'expired', 'withdrawn');

const arbitraryStep = fc.record({
  offset,
  move: fc.constantFrom('hold' as const, 'hold' as const, 'end' as const, 'proceed' as const),
  holding,
  holdingBasic,
  procedural,
  ending,
});

const listed = fc.record(
  {
    listYear: fc.integer({ min: 2018, max: 2022 }),
    batch: fc.constantFrom('1', '2'),
    recommendedBy: fc.constantFrom('120000', '370200'),
    basis: fc.constantFrom('award' as const, { equivalence: 'made-up notice' }),
  },
  { requiredKeys: ['listYear'], noNullPrototype: true },
);

/** The steps of one title, at most one a day; it is lost only while it is held, and at most once unless said otherwise. */
function stepsOf(line: Line, rewon: boolean): fc.Arbitrary<TitleEvent[]> {
  return fc
    .uniqueArray(fc.tuple(arbitraryStep, listed), {
      selector: ([step]) => step.offset,
      minLength: 1,
      maxLength: rewon ? 6 : 4,
    })
    .map((drawn) => {
      let held = false;
      let lost = false;
      return drawn
        .sort(([a], [b]) => a.offset - b.offset)
        .map(([step, more]): TitleEvent => {
          const over = lost && !rewon;
          const move = over ? 'proceed' : step.move === 'end' && !held ? 'hold' : step.move;
          lost ||= move === 'end';
          held = move === 'hold' || (held && move !== 'end');
          const holds = line.tier === 'basic' ? step.holdingBasic : step.holding;
          const stage = { hold: holds, end: step.ending, proceed: step.procedural }[move];
          return { type: 'title', ...line, stage, on: dayAt(step.offset), ...more };
        });
    });
}

const arbitraryMove: fc.Arbitrary<UnitEvent> = fc.oneof<fc.Arbitrary<UnitEvent>[]>(
  fc.record({
    type: fc.constant('renamed' as const),
    unit: fc.constantFrom('f1', 'p1', 'e1', 'd1'),
    name: fc.constantFrom('新名甲', '新名乙'),
    on: offset.map(dayAt),
  }),
  fc.record(
    {
      type: fc.constant('relocated' as const),
      unit: fc.constantFrom('f1', 'f2', 's1', 'p1', 'd1'),
      division: fc.constantFrom('120115', '120116', '370212', 'XPCC'),
      zone: fc.constantFrom('开发区', '高新区'),
      on: offset.map(dayAt),
    },
    { requiredKeys: ['type', 'unit', 'division', 'on'], noNullPrototype: true },
  ),
  fc.record({
    type: fc.constant('transferred' as const),
    unit: fc.constantFrom('f1', 'f2', 's1', 'd1', 'd2'),
    to: owner,
    on: offset.map(dayAt),
  }),
);

/**
 * Histories of units of all four kinds under two schemes, with every date exact: awards, confirmations, procedural steps,
 * endings, renamings, relocations and transfers, under list years of their own.
 *
 * @param options `rewon`: titles may be lost and won again; `moves`: how often a unit may move
 */
export function arbitraryHistory(options: { rewon: boolean; moves?: number }): fc.Arbitrary<History> {
  const { rewon, moves = 6 } = options;
  const lines = fc.uniqueArray(arbitraryLine, {
    selector: (line) => JSON.stringify(line),
    minLength: 1,
    maxLength: 8,
  });
  const steps = lines.chain((some) => fc.tuple(...some.map((line) => stepsOf(line, rewon))));
  const changes = fc.uniqueArray(arbitraryMove, {
    selector: ({ unit, type, on }) => [unit, type, on].join(),
    maxLength: moves,
  });
  return fc.tuple(arbitraryUnits, steps, changes).map(([units, titles, others]) => {
    const events = [...titles.flat(), ...others].map((event, at): Fact => ({ ...event, id: `event ${at}` }));
    return { enterprises: [enterprise('e1'), enterprise('e2'), enterprise('e3')], units, events };
  });
}

/** A history, and the same one as a source knows it that has only the year or the month of some events. */
export function blurred(exact: fc.Arbitrary<History>): fc.Arbitrary<{ truth: History; known: History }> {
  return exact.chain((truth) =>
    fc
      .array(fc.constantFrom(4, 7, 10, 10), {
        minLength: truth.events.length,
        maxLength: truth.events.length,
      })
      .map((lengths) => {
        const events = truth.events.map((event, at) => ({ ...event, on: event.on.slice(0, lengths[at]) }));
        return { truth, known: { ...truth, events } };
      }),
  );
}

/**
 * A history, and the same one as a source knows it that began to look only later: of some titles it knows that they were
 * held on a day, and nothing before that day.
 */
export function opened(exact: fc.Arbitrary<History>): fc.Arbitrary<{ truth: History; known: History }> {
  return fc
    .tuple(
      exact,
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 400 })), { minLength: 8, maxLength: 8 }),
    )
    .map(([truth, draws]) => {
      const lines = new Map<string, TitleEvent[]>();
      for (const event of truth.events) {
        if (event.type !== 'title') continue;
        const name = lineName(event);
        lines.set(name, [...(lines.get(name) ?? []), event]);
      }
      const hidden = new Set<Fact>();
      const openings: Fact[] = [];
      [...lines.values()].forEach((steps, at) => {
        const [open, later] = draws[at] ?? [false, 0];
        const first = steps.findIndex((step) => isHolding(step));
        const won = steps[first];
        if (!open || !won) return;
        const end = steps.slice(first).find(({ stage }) => isEnding(stage));
        const on = dayAfter(won.on, later);
        if (end && on >= end.on) return;
        for (const step of steps) if (step.on <= on) hidden.add(step);
        const { unit, scheme, tier, project } = won;
        openings.push({
          type: 'opening',
          id: `opening ${at}`,
          unit,
          scheme,
          on,
          ...(tier === undefined ? {} : { tier }),
          ...(project === undefined ? {} : { project }),
        });
      });
      const events = [...truth.events.filter((event) => !hidden.has(event)), ...openings];
      return { truth, known: { ...truth, events } };
    });
}

function lineName({ unit, scheme, tier, project }: TitleEvent): string {
  return JSON.stringify([unit, scheme, tier, project]);
}

function isHolding({ tier, stage }: TitleEvent): boolean {
  if (stage === 'recognised' || stage === 'accepted') return true;
  return tier === 'basic' && (stage === 'self-assessed' || stage === 'filed');
}

function isEnding(stage: Stage): boolean {
  return stage === 'removed' || stage === 'expired' || stage === 'withdrawn';
}

function dayAfter(day: string, days: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The same question about the tiers of its scheme only: others are refused. */
export function fitting<Q extends { scheme: string; where?: Filter }>(query: Q): Q {
  const own = query.scheme === 'smart-factory' ? smartTiers : greenTiers;
  const { tier, ...where } = query.where ?? {};
  if (!Array.isArray(tier)) return query;
  return { ...query, where: { ...where, tier: tier.filter((one) => own.includes(one)) } };
}

/** What a query asks beside what it groups by and filters by. */
export type Question = Pick<CountQuery, 'scheme' | 'asOf'> & { count: NonNullable<CountQuery['count']> } & (
    | { measure: 'held' | 'ever' }
    | { measure: 'new' | 'removed'; period: Period }
  );

/** Days of and around what happens, and others. */
export function arbitraryDayFor({ events }: History): fc.Arbitrary<string> {
  const others = fc.integer({ min: -5, max: horizon + 30 }).map(dayAt);
  if (events.length === 0) return others;
  const near = fc.tuple(fc.constantFrom(...events), fc.integer({ min: -1, max: 1 }));
  const exact = near.map(([{ on }, days]) => dayAfter(on.padEnd(7, '-06').padEnd(10, '-15'), days));
  return fc.oneof(others, exact, exact);
}

/** Questions on days that matter to a history: every measure, every way to count, both schemes. */
export function arbitraryQuestion(history: History): fc.Arbitrary<Question> {
  const day = arbitraryDayFor(history);
  const asked = {
    scheme: fc.constantFrom('green-manufacturing', 'green-manufacturing', 'smart-factory'),
    asOf: day,
    count: fc.constantFrom('unit' as const, 'title' as const, 'product' as const, 'enterprise' as const),
  };
  const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));
  const listYear = fc.record({ listYear: fc.integer({ min: 2018, max: 2022 }) }, { noNullPrototype: true });
  return fc.oneof<fc.Arbitrary<Question>[]>(
    fc.record({ ...asked, measure: fc.constantFrom('held' as const, 'ever' as const) }),
    fc.record({
      ...asked,
      measure: fc.constantFrom('new' as const, 'removed' as const),
      period: fc.oneof<fc.Arbitrary<Period>[]>(days, listYear),
    }),
  );
}

/** The same history, heard of in another order. */
export function shuffled(history: History): fc.Arbitrary<History> {
  const { events, units } = history;
  return fc
    .tuple(
      fc.shuffledSubarray(events, { minLength: events.length }),
      fc.shuffledSubarray(units, { minLength: units.length }),
    )
    .map(([otherEvents, otherUnits]) => ({ ...history, events: otherEvents, units: otherUnits }));
}

/** The same data, which throws when anyone tries to change it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const field of Object.values(value)) deepFrozen(field);
  }
  return value;
}
