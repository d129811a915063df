import { fieldOf } from './controls.js';
import { element } from './element.js';
import type { GivenFile } from './worker/Answers.js';

/**
 * Asks for files, by a button in the language of the page, which the browser's own is not. Their bytes are read here, and go to
 * the worker alone.
 */
export function filesField(
  label: string,
  { hint = '', multiple = false, accept = '' }: { hint?: string; multiple?: boolean; accept?: string },
  onFiles: (files: GivenFile[]) => void,
): HTMLElement {
  const read = async () => {
    const files = await readFiles([...(input.files ?? [])]);
    // The same file, corrected, may be chosen again.
    input.value = '';
    onFiles(files);
  };
  const input = element('input', { type: 'file', multiple, accept, change: () => void read() });
  const field = fieldOf(label, input, hint);
  field.classList.add('files');
  return field;
}

export function readFiles(files: readonly File[]): Promise<GivenFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
