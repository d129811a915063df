import type { Incident } from 'green-manufacturing-registry/promotion';
import { type Case, has, says, silentOn, stood } from './cases.js';
import { met, type Trial, unknown, unmet } from './proveRulebook.js';

/** A statement that the applicant makes, denies or does not speak of. */
export function stated(statement: string): Trial[] {
  return [
    met('when it is stated', says(statement, true)),
    unmet('when it is denied', says(statement, false)),
    unknown('when nothing is said of it', silentOn(statement)),
  ];
}

/** A maturity level, just below, at and just above. */
export function maturityFrom(level: number): Trial[] {
  const at = (found: number) => has({ maturity: { level: found, basis: 'self' } });
  return [
    // The lowest level of the standard is 1.
    ...(level > 1 ? [unmet(`at level ${level - 1}`, at(level - 1))] : []),
    met(`at level ${level}`, at(level)),
    met(`at level ${level}, certified`, has({ maturity: { level, basis: 'certified' } })),
    met(`at level ${level + 1}`, at(level + 1)),
    unknown('without a level', has({ maturity: undefined })),
  ];
}

/** A figure of a rulebook's own that must be reached: just below, at and just above. */
export function figureFrom(name: string, needed: number, step: number): Trial[] {
  const at = (found: number) => (given: Case) => {
    return has({ local: { ...given.assessment.local, [name]: found } })(given);
  };
  return [
    unmet(`at ${needed - step}`, at(needed - step)),
    met(`at ${needed}`, at(needed)),
    met(`at ${needed + step}`, at(needed + step)),
    unknown('without the figure', (given) => {
      const { [name]: _, ...local } = given.assessment.local ?? {};
      return has({ local })(given);
    }),
  ];
}

/**
 * Nothing within so many years before 2026-03-01; they end with the day as many years after the incident.
 *
 * @param alike every rule that looks at incidents
 */
export function clearOf(
  incidents: readonly Omit<Incident, 'on'>[],
  alike: readonly string[],
  years = 3,
): Trial[] {
  const open = Object.fromEntries(alike.map((rule) => [rule, 'unknown' as const]));
  const first = 2026 - years;
  return [
    met('when nothing stood against the unit', stood()),
    ...incidents.flatMap((incident) => {
      const what = [incident.grade, incident.kind].filter(Boolean).join(' ');
      return [
        unmet(`the day after a ${what}`, stood({ ...incident, on: '2026-02-28' })),
        unmet(
          `on the last day of the ${years} years after a ${what}`,
          stood({ ...incident, on: `${first}-03-02` }),
        ),
        met(`${years} years to the day after a ${what}`, stood({ ...incident, on: `${first}-03-01` })),
        unmet(`while a ${what} of 2020 goes on`, stood({ ...incident, on: '2020-05-01', ongoing: true })),
      ];
    }),
    unknown('when nobody says what stood against the unit', has({ incidents: undefined }), open),
    unknown(
      'when the evidence begins half a year too late',
      has({ period: { from: `${first}-09-01`, until: '2026-03-01' } }),
      open,
    ),
  ];
}
