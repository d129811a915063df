import type { Incident } from 'green-manufacturing-registry/assessment';
import { has, says, silentOn, stood } from './cases.js';
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
    unmet(`at level ${level - 1}`, at(level - 1)),
    met(`at level ${level}`, at(level)),
    met(`at level ${level}, certified`, has({ maturity: { level, basis: 'certified' } })),
    met(`at level ${level + 1}`, at(level + 1)),
    unknown('without a level', has({ maturity: undefined })),
  ];
}

/**
 * Nothing within the three years before 2026-03-01, which end with the day three years after the incident.
 *
 * @param alike every rule that looks at incidents
 */
export function clearOf(incidents: readonly Omit<Incident, 'on'>[], alike: readonly string[]): Trial[] {
  const open = Object.fromEntries(alike.map((rule) => [rule, 'unknown' as const]));
  return [
    met('when nothing stood against the unit', stood()),
    ...incidents.flatMap((incident) => {
      const what = [incident.grade, incident.kind].filter(Boolean).join(' ');
      return [
        unmet(`the day after a ${what}`, stood({ ...incident, on: '2026-02-28' })),
        unmet(`on the last day of the three years after a ${what}`, stood({ ...incident, on: '2023-03-02' })),
        met(`three years to the day after a ${what}`, stood({ ...incident, on: '2023-03-01' })),
        unmet(`while a ${what} of 2020 goes on`, stood({ ...incident, on: '2020-05-01', ongoing: true })),
      ];
    }),
    unknown('when nobody says what stood against the unit', has({ incidents: undefined }), open),
    unknown(
      'when the evidence reaches back two years only',
      has({ period: { from: '2024-03-01', until: '2026-03-01' } }),
      open,
    ),
  ];
}
