import { type Ceiling, type SupportNote, supportNotes } from './SupportReport.js';
import type { SupportScheme } from './SupportScheme.js';

/** What leaves an answer open, whatever the rules say. */
export type Openness = Readonly<
  Record<Extract<SupportNote, 'expired' | 'may-not-have-begun' | 'cancelled' | 'lies-elsewhere'>, boolean>
>;

/** What has to be borne in mind with an answer of a scheme. */
export function notesOn(
  { standing, amount, payers, mayBeExtended }: SupportScheme,
  ceiling: Ceiling | null,
  openness: Openness,
): SupportNote[] {
  const { kind } = amount;
  const notes: Readonly<Record<SupportNote, boolean>> = {
    draft: standing === 'draft',
    'interview-only': standing === 'interview',
    ...openness,
    'extension-unknown': mayBeExtended === true,
    'ratio-unknown': payers.length > 1 && payers.some(({ parts }) => parts === undefined),
    'cap-not-seen': kind === 'rate' && amount.cap === 'not-seen',
    'amount-not-seen': kind === 'not-seen',
    'band-not-seen': kind === 'rate' && ceiling?.base?.amount != null && ceiling.percent === null,
    'base-assumed': kind === 'rate' && amount.baseIs === 'assumed',
    'base-not-seen': kind === 'rate' && amount.baseIs === 'widest',
    'base-as-planned': ceiling?.base?.as === 'planned',
    'tools-not-stated':
      kind === 'rate' && amount.base === 'equipmentAndTools' && ceiling?.base?.of === 'equipment',
    'needs-loan': kind === 'interest',
    'without-money': kind === 'none',
  };
  return supportNotes.filter((note) => notes[note]);
}
