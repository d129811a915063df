import type { ProjectAssessment } from '../../rules/assessment/index.js';
import type { BlurredDate } from '../../words/calendar/index.js';
import type { Money } from '../money/index.js';

/** Amounts by their base. */
export type AmountsByBase = {
  total?: Money;
  fixedAssets?: Money;
  equipment?: Money;
  equipmentAndTools?: Money;
};

/** What no record of a project holds. Everything that is left out is unknown. */
export type SupportEvidence = Partial<
  Pick<
    ProjectAssessment,
    | 'statements'
    | 'incidents'
    | 'local'
    | 'period'
    | 'progress'
    | 'domesticShare'
    | 'size'
    | 'digitalLevel'
    | 'certificateLevel'
  >
> & {
  /** As approved (核定). */
  approved?: AmountsByBase;
  /** As really spent. */
  actual?: AmountsByBase;
  /** What the retired equipment once cost. */
  retiredEquipment?: Money;
  filedOn?: BlurredDate;
};
