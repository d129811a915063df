import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/faces/cli/runCommand.js';

/** What a run of the command printed, and its exit code. */
export type Outcome = { code: number; out: string; err: string };

/** Runs the command in this process. */
export async function runCli(args: readonly string[], language = 'en', isWatched = false): Promise<Outcome> {
  const printed = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      printed.out += text;
    },
    err: (text: string) => {
      printed.err += text;
    },
    isWatched,
    language,
  };
  const code = await runCommand(args, terminal);
  return { code, ...printed };
}

/** Writes a file to a folder of its own and answers its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'list-')), name);
  writeFileSync(path, content);
  return path;
}
