import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';

/** Packs the built package into a folder of its own and answers the path of the tarball. */
export function pack(): string {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const [tarball = ''] = readdirSync(folder);
  return join(folder, tarball);
}
