import * as fc from 'fast-check';
import { type Incident, incidentKinds } from 'green-manufacturing-registry/promotion';
import type { Condition } from 'green-manufacturing-registry/rulebook';
import { accidentGrades } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { arbitraryDate, arbitraryDay, daysIn, daysLater, yearsLater } from '../calendarYears.js';
import { ask, evidence } from '../madeUp.js';

type NoneWithin = Extract<Condition, { op: 'none-within' }>;

const window = { from: 2018, until: 2026 };
const kind = fc.constantFrom(...incidentKinds.slice(0, 6));
const arbitraryCondition: fc.Arbitrary<NoneWithin> = fc.record(
  {
    op: fc.constant('none-within' as const),
    kinds: fc.uniqueArray(kind, { minLength: 1, maxLength: 6 }),
    grade: fc.constantFrom(...accidentGrades),
    years: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['op', 'kinds', 'years'], noNullPrototype: true },
);

/** Incidents that have begun by a day, each with an end that does not come before its beginning. */
function arbitraryIncidents(date: fc.Arbitrary<string>, begunBy: string): fc.Arbitrary<Incident[]> {
  const incident = fc
    .record(
      {
        kind,
        grade: fc.constantFrom(...accidentGrades),
        on: date,
        until: date,
        ongoing: fc.constant(true),
      },
      { requiredKeys: ['kind', 'on'], noNullPrototype: true },
    )
    .filter(
      ({ on, until }) =>
        daysIn(on).first <= begunBy && (until === undefined || daysIn(until).last >= daysIn(on).first),
    );
  return fc.array(incident, { maxLength: 4 });
}

const arbitraryCase = (date: fc.Arbitrary<string>, begunBy?: string) =>
  arbitraryDay({ from: 2022, until: 2026 }).chain((asOf) =>
    fc.record({
      asOf: fc.constant(asOf),
      condition: arbitraryCondition,
      incidents: arbitraryIncidents(date, begunBy ?? asOf),
    }),
  );

const period = { from: '2000-01-01', until: '2026-12-31' };

/** One possible world: every date is a day and every accident has a grade. */
function countsFor(incident: Incident, { kinds, grade, years }: NoneWithin, asOf: string): boolean {
  const { on, until, ongoing } = incident;
  const isGraded = grade !== undefined && incident.kind.endsWith('-accident');
  const graveEnough =
    !isGraded || (incident.grade && accidentGrades.indexOf(incident.grade) >= accidentGrades.indexOf(grade));
  const over = ongoing && until === undefined ? '9999' : yearsLater(until ?? on, years);
  return kinds.includes(incident.kind) && Boolean(graveEnough) && on <= asOf && asOf < over;
}

/** A world that the dates and grades of an incident allow. */
function arbitraryWorld(incident: Incident): fc.Arbitrary<Incident> {
  const dayIn = (date: string) => {
    const { first, last } = daysIn(date);
    const length = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
    return fc.integer({ min: 0, max: length }).map((days) => daysLater(first, days));
  };
  return fc
    .tuple(
      dayIn(incident.on),
      incident.until === undefined ? fc.constant(undefined) : dayIn(incident.until),
      fc.constantFrom(...accidentGrades),
    )
    .filter(([on, until]) => until === undefined || until >= on)
    .map(([on, until, grade]) => ({ ...incident, on, until, grade: incident.grade ?? grade }));
}

describe('none-within', () => {
  test('with exact dates and grades it says what a slow look at every incident says', () => {
    fc.assert(
      fc.property(arbitraryCase(arbitraryDay(window)), ({ asOf, condition, incidents }) => {
        const graded = incidents.map(
          (incident) => ({ ...incident, grade: incident.grade ?? 'general' }) as const,
        );
        const { verdict } = ask(condition, { evidence: evidence({ period, incidents: graded }), asOf });
        const counts = graded.some((incident) => countsFor(incident, condition, asOf));
        expect(verdict).toBe(counts ? 'unmet' : 'met');
      }),
    );
  });

  test('what it settles is so in every world that blurred dates and unknown grades allow', () => {
    const cases = arbitraryCase(arbitraryDate(window)).chain((one) =>
      fc.tuple(fc.constant(one), fc.tuple(...one.incidents.map(arbitraryWorld))),
    );
    fc.assert(
      fc.property(cases, ([{ asOf, condition, incidents }, world]) => {
        const { verdict } = ask(condition, { evidence: evidence({ period, incidents }), asOf });
        fc.pre(verdict !== 'unknown');
        expect(verdict).toBe(world.some((one) => countsFor(one, condition, asOf)) ? 'unmet' : 'met');
      }),
    );
  });

  test('is met on the day that it names and not on the day before, whatever the evidence tells of later days', () => {
    fc.assert(
      fc.property(arbitraryCase(arbitraryDate(window), '2026-12-31'), ({ asOf, condition, incidents }) => {
        const given = evidence({ period, incidents });
        const { clearsOn } = ask(condition, { evidence: given, asOf });
        fc.pre(clearsOn !== undefined);
        const kept = evidence({ period: { ...period, until: clearsOn }, incidents });
        expect(ask(condition, { evidence: kept, asOf: clearsOn }).verdict).toBe('met');
        expect(ask(condition, { evidence: kept, asOf: daysLater(clearsOn, -1) }).verdict).not.toBe('met');
      }),
    );
  });

  test('names a day wherever time heals what fails', () => {
    fc.assert(
      fc.property(arbitraryCase(arbitraryDate(window)), ({ asOf, condition, incidents }) => {
        const given = evidence({ period, incidents });
        const { verdict, clearsOn } = ask(condition, { evidence: given, asOf });
        fc.pre(verdict === 'unmet');
        // Time heals only who keeps bringing evidence.
        const kept = evidence({ period: { ...period, until: '2099-12-31' }, incidents });
        const heals = ask(condition, { evidence: kept, asOf: '2099-12-31' }).verdict === 'met';
        expect(clearsOn !== undefined).toBe(heals);
      }),
    );
  });

  test('never passes a unit on evidence that begins after the rule starts to look', () => {
    fc.assert(
      fc.property(
        arbitraryCase(arbitraryDay(window)),
        arbitraryDay(window),
        ({ asOf, condition, incidents }, from) => {
          fc.pre(from <= asOf);
          const given = evidence({ period: { from, until: '2026-12-31' }, incidents });
          const { verdict } = ask(condition, { evidence: given, asOf });
          if (daysLater(from, -1) > yearsLater(asOf, -condition.years)) expect(verdict).not.toBe('met');
        },
      ),
    );
  });
});
