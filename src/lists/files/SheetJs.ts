/** A cell as SheetJS gives it: of numbers the format (`z`) and the text that it shows (`w`) too. */
export type SheetJsCell = {
  t: string;
  v?: unknown;
  w?: string | undefined;
  z?: unknown;
};

type Place = { r: number; c: number };

/** A sheet as SheetJS gives it in its dense form. Rows and columns are counted from 0. */
export type SheetJsSheet = {
  '!data'?: ((SheetJsCell | undefined)[] | undefined)[] | undefined;
  '!merges'?: { s: Place; e: Place }[] | undefined;
  '!rows'?: ({ hidden?: boolean | undefined } | undefined)[] | undefined;
  '!cols'?: ({ hidden?: boolean | undefined } | undefined)[] | undefined;
  '!type'?: 'sheet' | 'chart' | 'dialog' | 'macro' | undefined;
};

export type SheetJsWorkbook = {
  SheetNames: string[];
  Sheets: Record<string, SheetJsSheet | undefined>;
  Workbook?:
    | {
        Sheets?: { name?: string | undefined; Hidden?: number | undefined }[] | undefined;
        WBProps?: { date1904?: boolean | undefined } | undefined;
      }
    | undefined;
};

/** What is used of SheetJS. Any module of it fits: `@e965/xlsx`, or the one that you have already. */
export type SheetJs = {
  read: (
    bytes: Uint8Array,
    options: {
      type: 'array';
      dense: true;
      cellNF: true;
      cellStyles: boolean;
      cellFormula: false;
      cellHTML: false;
    },
  ) => SheetJsWorkbook;
  CFB: {
    read: (bytes: Uint8Array, options: { type: 'array' }) => unknown;
    find: (container: unknown, name: string) => { content: ArrayLike<number> } | null;
    write: (container: unknown, options: { type: 'array' }) => ArrayLike<number>;
  };
};

/** What is used of SheetJS to write. */
export type SheetJsWriter = {
  write: (
    workbook: { SheetNames: string[]; Sheets: Record<string, object> },
    options: { type: 'array'; bookType: 'xlsx'; compression: true },
  ) => ArrayBuffer;
};
