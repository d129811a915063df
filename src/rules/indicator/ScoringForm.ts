import type { Citation } from '../../records/title/index.js';
import type { Labels } from '../../words/vocabulary/index.js';

/** A form that gives points. Forms are plain data: a province, an industry or you may have one of their own. */
export type ScoringForm = {
  id: string;
  labels: Labels;
  blocks: readonly ScoringBlock[];
  /** Rows beside the total: no source says how they come to it. */
  bonus?: readonly ScoringRow[];
  citation: Citation;
};

export type ScoringBlock = { id: string; labels: Labels; rows: readonly ScoringRow[] };

export type ScoringRow = {
  /** Once in a form; `values` go by it. */
  id: string;
  labels: Labels;
  /** Those that a value may be stated in; `产品` stands for any product's unit. Empty: it has none, or none was seen. */
  units: readonly string[];
  /** The most that the row gives. Null: not seen; the caller may say it. */
  points: number | null;
  /** When the row applies, or what it counts. */
  note?: Labels;
  citation: Citation;
} & RowRule;

/** How a row gives its points. */
export type RowRule =
  | (Bounds & {
      type: 'forward-quantitative' | 'inverse-quantitative';
      /** What the value can be at all: an intensity is never below zero, a share never above 100. */
      range?: ValueRange;
      /** What the form says in words where a number is looked up elsewhere. */
      words?: { lead: Labels; base: Labels };
      /** Each class has bounds of its own, those of the row are null. Nothing is ever interpolated across classes. */
      sizeClasses?: readonly SizeClass[];
    })
  /** Yes or no: `forward` gives all points for true, `inverse` for false. */
  | { type: 'forward-qualitative' | 'inverse-qualitative' }
  /** A reviewer gives points up to the row's. */
  | { type: 'judged' }
  /** One of the printed choices, and nothing between them. */
  | { type: 'choice'; choices: readonly Choice[] };

/** Both ends included; an end that is not said is open. */
export type ValueRange = { minimum?: number; maximum?: number };

/** Leading value (引领值) and base value (基准值). Null: not printed or not confirmed; the caller may say them. */
export type Bounds = { lead: number | null; base: number | null };

/** A class by yearly energy use in tce: `from` included, `below` excluded, as the printed ≥10000 and <3000 imply. */
export type SizeClass = Bounds & { id: string; from: number; below: number | null };

export type Choice = { value: string | number; points: number; labels?: Labels };

/** What is known of a row. A bare value is the row's indicator, yes or no, a choice, or the points of a judged row. */
export type RowValue =
  | number
  | boolean
  | string
  | {
      value: number | boolean | string;
      /** Compared with the form's where both say one. `computeIndicator` gives it. */
      unit?: string | undefined;
      /** Where the form leaves them open. */
      lead?: number | undefined;
      base?: number | undefined;
      points?: number | undefined;
    }
  /** Points given by a reviewer, whatever the row's rule. */
  | { score: number; points?: number | undefined }
  /** 不适用: the row does not apply to this unit. */
  | { notApplicable: true };
