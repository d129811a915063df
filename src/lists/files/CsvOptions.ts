/** Encodings in which lists are published as text. */
export type CsvEncoding = 'utf-8' | 'gb18030' | 'big5';

/** How much is read at most. */
export type CsvLimits = {
  /** Of the file. Default: 64 MiB; none for `readCsvRows`. */
  bytes?: number | undefined;
  /** Default: 200,000; none for `readCsvRows`. */
  rows?: number | undefined;
  /** Default: 1,000. */
  columns?: number | undefined;
  /** Of one row, in UTF-8; what follows a quote that is never closed is one row. Default: 1,000,000. */
  rowBytes?: number | undefined;
};

export type CsvOptions = {
  /** By default UTF-8, or else GB18030 where the bytes are not UTF-8; Big5 is read where it is named. */
  encoding?: CsvEncoding | undefined;
  /** What stands between two cells. By default the one of them that parts the lines most evenly, or that `sep=;` names. */
  delimiter?: ',' | ';' | '\t' | undefined;
  limits?: CsvLimits | undefined;
};

export const csvLimits = {
  bytes: 64 * 2 ** 20,
  rows: 200_000,
  columns: 1_000,
  rowBytes: 1_000_000,
} as const satisfies CsvLimits;
