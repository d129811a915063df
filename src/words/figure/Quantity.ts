/**
 * What the words around a number say of it. `about`: near it, on either side. `nearly`: below it, and close. `more-than`:
 * above it; 余 and 多 mean that too and name no upper end. `at-least` and `at-most` include the number.
 */
export const boundaries = [
  'exact',
  'about',
  'nearly',
  'more-than',
  'at-least',
  'at-most',
  'less-than',
] as const;

export type Boundary = (typeof boundaries)[number];

/** The words that print large numbers short. */
export const scales = ['万', '亿', '万亿', 'thousand', 'million', 'billion', 'trillion'] as const;

export type Scale = (typeof scales)[number];

/** A figure as printed: a number, and what the words around it say of it. */
export type Quantity = {
  /** The number, written out: 35000 for 3.5万. Percentages are out of 100. */
  value: number;
  boundary: Boundary;
  /** The scale word that was printed. `value` has it in already. */
  scale?: Scale;
  /** The word after the number, as printed: 家, 项, 元, factories; `%` for any way of writing it. */
  unit?: string;
  /** 力争: something strived for, not promised. It does not move the number. */
  aspirational?: true;
  /** The text that was read. */
  text?: string;
};

/** How many zeros a scale word stands for. */
export const zerosOf: Readonly<Record<Scale, number>> = {
  万: 4,
  亿: 8,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
