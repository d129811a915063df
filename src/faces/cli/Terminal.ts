/** Where the command prints to. */
export type Terminal = {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Whether somebody looks on, so that progress may be told. */
  isWatched: boolean;
  /** A BCP 47 tag, unless `--locale` says otherwise. */
  language: string;
};

/** 0: it is as asked; 1: the list has errors; 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;
