import * as z from 'zod';
import { checkWith, inEnglish } from '../../records/issue/internal.js';
import { assessmentIssues, projectAssessmentSchema } from '../../rules/assessment/index.js';
import type { Issue } from '../../words/vocabulary/index.js';
import { type AmountsByBase, amountsByBaseSchema, moneySchema, partIssues } from '../money/internal.js';

/** What no record of a project holds. Everything that is left out is unknown. */
export const supportEvidenceSchema = /* @__PURE__ */ (() => {
  const { statements, incidents, local, period, filedOn } = projectAssessmentSchema.shape;
  const { progress, domesticShare, size, digitalLevel, certificateLevel } = projectAssessmentSchema.shape;
  return inEnglish(
    z
      .strictObject({
        ...{ statements, incidents, local, filedOn },
        ...{ progress, domesticShare, size, digitalLevel, certificateLevel },
        period: period.optional(),
        /** As approved (核定). */
        approved: amountsByBaseSchema.optional(),
        /** As really spent. */
        actual: amountsByBaseSchema.optional(),
        /** What the retired equipment once cost. */
        retiredEquipment: moneySchema.optional(),
      })
      .check(checkWith(supportEvidenceIssues))
      .meta({
        id: 'SupportEvidence',
        title: 'Evidence for support',
        description:
          'Not expressed here: the days of the evidence lie in its period, and a part is at most its whole.',
      }),
  );
})();

export type SupportEvidence = z.infer<typeof supportEvidenceSchema>;

type Dated = Parameters<typeof assessmentIssues>[0];

/** The fields that the checks look at together. */
type EvidenceFields = Omit<Dated, 'period'> & {
  period?: Dated['period'] | undefined;
  approved?: AmountsByBase | undefined;
  actual?: AmountsByBase | undefined;
};

/**
 * What no single field of the evidence can tell: days outside its period, parts above their wholes.
 *
 * @example
 * const approved = { total: { amount: '1', unit: '亿元' }, equipment: { amount: '2', unit: '亿元' } } as const
 * supportEvidenceIssues({ approved }).map(({ path }) => path.join('.')) //=> ['approved.equipment.amount']
 */
export function supportEvidenceIssues({ period, approved, actual, ...dated }: EvidenceFields): Issue[] {
  return [
    ...(period ? assessmentIssues({ ...dated, period }) : []),
    ...partIssues(approved, ['approved']),
    ...partIssues(actual, ['actual']),
  ];
}
