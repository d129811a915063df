import type { GivenFile } from './worker/Answers.js';

/** A part of the page that is shown by itself, and may take the files that are dropped on it. */
export type View = { readonly element: HTMLElement; show: () => void; open?: (files: GivenFile[]) => void };
