import { readWith } from '../../../records/issue/internal.js';
import type { Issue, UnitKind } from '../../../words/vocabulary/index.js';
import {
  type Assessment,
  assessmentSchema,
  greenFactoryAssessmentSchema,
  greenParkAssessmentSchema,
  greenSupplyChainAssessmentSchema,
  projectAssessmentSchema,
  smartFactoryAssessmentSchema,
  waterAssessmentSchema,
} from '../../assessment/index.js';
import type { EvidenceColumn } from './EvidenceColumn.js';

/**
 * The assessment of a row of answers without the fields that the schema refuses, and why it does; none where it is not said of
 * which days it is.
 */
export function assessmentOfRow(
  answers: ReadonlyMap<string, unknown>,
  { columns, kind }: { columns: readonly EvidenceColumn[]; kind: UnitKind | undefined },
): { assessment?: Assessment; issues: Issue[] } {
  if (!answers.has('period.from') || !answers.has('period.until')) return { issues: [] };
  const draft: Record<string, unknown> = { kind: assessmentKind(columns, kind) };
  for (const [key, answer] of answers) put(draft, key, answer);
  const whole = readWith(assessmentSchema, draft);
  if (whole.ok) return { assessment: whole.value, issues: [] };
  const issues = whole.issues.flatMap(byField);
  const refused = new Set(issues.map(({ path }) => path[0]));
  const rest = readWith(
    assessmentSchema,
    Object.fromEntries(Object.entries(draft).filter(([name]) => !refused.has(name))),
  );
  return rest.ok ? { assessment: rest.value, issues } : { issues };
}

/** Fields that the assessment does not have are refused one by one. */
function byField(issue: Issue): Issue[] {
  if (issue.code !== 'unknown-key' || issue.path.length > 0) return [issue];
  return issue.params.keys.map((key) => ({ ...issue, path: [key], params: { keys: [key] } }));
}

/** Which assessment has the fields that are asked for. */
function assessmentKind(columns: readonly EvidenceColumn[], kind: UnitKind = 'factory'): Assessment['kind'] {
  const heads = columns.map(({ key }) => headOf(key));
  const greens = {
    product: greenFactoryAssessmentSchema,
    factory: greenFactoryAssessmentSchema,
    'supply-chain': greenSupplyChainAssessmentSchema,
    park: greenParkAssessmentSchema,
  };
  const further = [
    ...Object.values(greens),
    smartFactoryAssessmentSchema,
    waterAssessmentSchema,
    projectAssessmentSchema,
  ];
  const schema = [greens[kind], ...further].find(({ shape }) =>
    heads.every((head) => Object.hasOwn(shape, head)),
  );
  return (schema ?? greens[kind]).shape.kind.value;
}

/** `statements.x` stands in `statements`; nothing is nested deeper. The years stand in one list. */
function put(draft: Record<string, unknown>, key: string, answer: unknown): void {
  const head = headOf(key);
  if (head === key || head === 'years') draft[head] = answer;
  else draft[head] = { ...Object(draft[head]), [key.slice(head.length + 1)]: answer };
}

function headOf(key: string): string {
  return key.split('.', 1).join('');
}
