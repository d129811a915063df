import { element } from './element.js';
import { fieldOf } from './fieldOf.js';
import type { GivenFile } from './worker/Tasks.js';

/** Asks for files. Their bytes are read here, and go to the worker alone. */
export function filesField(
  {
    label,
    hint,
    multiple = false,
    accept,
  }: { label: string; hint: string; multiple?: boolean; accept?: string },
  onFiles: (files: GivenFile[]) => void,
): HTMLElement {
  const input = element('input', { type: 'file', multiple, accept });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // The same file, corrected, may be chosen again.
    void readFiles(files).then((given) => {
      input.value = '';
      onFiles(given);
    });
  });
  return fieldOf(label, input, hint);
}

export function readFiles(files: readonly File[]): Promise<GivenFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
