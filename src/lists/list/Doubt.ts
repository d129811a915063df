import type { DoubtParams } from './DoubtParams.js';

/** Where a thing stands: the sheet, if there are several, and its row, counted from 1 as spreadsheets do. */
export type At = { sheet?: string; row: number };

export type DoubtCode = keyof DoubtParams;

/** One doubt of the named code. */
export type DoubtOf<C extends DoubtCode> = {
  code: C;
  /** `error`: the row gave no record. `warning`: it was read, and something should be looked at. */
  severity: 'error' | 'warning';
  /** The column is counted from 1. */
  at: At & { column?: number };
  /** The text in question, as it stands; very long ones are cut. */
  text: string;
  /** What was taken for true meanwhile. */
  assumed?: string;
  params: DoubtParams[C];
};

type Doubts = { [C in DoubtCode]: DoubtOf<C> };

/** Something about a list that a person should look at, as data. */
export type Doubt = Doubts[DoubtCode];

/** The text of every doubt in one language. */
export type DoubtTexts = { readonly [C in DoubtCode]: (params: DoubtParams[C]) => string };

const errors: readonly DoubtCode[] = [
  'header-missing',
  'row-unreadable',
  'kind-unknown',
  'table-unclear',
  'cell-too-long',
];

const longestText = 200;

/** A text short enough to be told. */
export function told(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

type Where = { at: Doubt['at']; text: string; assumed?: string | undefined };

/** Makes a doubt; its severity follows from its code. */
export function doubtOf<C extends DoubtCode>(code: C, params: DoubtParams[C], where: Where): Doubts[C];
export function doubtOf(code: DoubtCode, params: object, where: Where): object {
  const { at, text, assumed } = where;
  const severity = errors.includes(code) ? 'error' : 'warning';
  const doubt = { code, severity, at, text: told(text), params: shortened(params) };
  return assumed === undefined ? doubt : { ...doubt, assumed: told(assumed) };
}

function shortened(params: object): object {
  const isLong = Object.values(params).some(
    (value) => typeof value === 'string' && value.length > longestText,
  );
  if (!isLong) return params;
  const short = Object.entries(params).map(([key, value]) => [
    key,
    typeof value === 'string' ? told(value) : value,
  ]);
  return Object.fromEntries(short);
}
