/** Counts what is done, and tells of it. */
export type Progress = { next: () => number; end: () => void };

const step = 1000;

/** Tells a listener how much is done: after every thousand, and at the end. */
export function progressTo(onProgress: ((done: number) => void) | undefined): Progress {
  let done = 0;
  return {
    next() {
      // What came before is done once the next is asked for.
      if (done > 0 && done % step === 0) onProgress?.(done);
      done += 1;
      return done;
    },
    end() {
      onProgress?.(done);
    },
  };
}
