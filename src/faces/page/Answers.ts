import type { Incident } from '../../rules/promotion.js';
import type { EvidenceDemand } from '../../rules/rulebook/index.js';

/** What was filled in of the form: nothing stands for what is not known. */
export type Answers = {
  /** Numbers, words and statements, by the path of the evidence. */
  values: Record<string, string>;
  from: string;
  until: string;
  /** Nothing where it is not known; an empty list says that nothing stood against the unit. */
  incidents: Incident[] | undefined;
  /** By the id of each scenario: whether it uses AI. */
  scenarios: Map<string, boolean>;
  edition: string;
};

/**
 * The assessment as plain data, for its schema to check. Where it is left open how far the evidence reaches back, it says
 * nothing of the time before.
 */
export function assessmentOf(
  kind: string,
  demands: readonly EvidenceDemand[],
  answers: Answers,
): Record<string, unknown> {
  const { values, incidents, scenarios, edition, from, until } = answers;
  const made: Record<string, unknown> = { kind, unit: 'unit', period: { from: from || until, until } };
  const nested = new Map<string, Record<string, unknown>>();
  for (const { evidence, type } of demands) {
    const text = values[evidence] ?? '';
    if (text === '' || evidence.startsWith('unit.')) continue;
    const value = type === 'number' ? Number(text) : type === 'statement' ? { holds: text === 'yes' } : text;
    const [head = '', ...rest] = evidence.split('.');
    if (rest.length === 0) made[head] = value;
    else nested.set(head, { ...nested.get(head), [rest.join('.')]: value });
  }
  for (const [head, part] of nested) made[head] = part;
  if (incidents) made.incidents = incidents;
  if (scenarios.size > 0) {
    made.scenarios = [...scenarios].map(([scenario, usesAi]) => ({ edition, scenario, usesAi }));
  }
  return made;
}
