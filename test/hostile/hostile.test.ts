import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases } from './cases.js';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const bundle = join(folder, 'runCase.mjs');

/** A bound against hanging, no timing. */
const longest = 10_000;
const heap = '--max-old-space-size=512';

beforeAll(async () => {
  await build({
    entryPoints: [join(here, 'runCase.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    tsconfig: join(here, '../../tsconfig.json'),
    logLevel: 'silent',
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('in a process of its own, within ten seconds and half a gigabyte', () => {
  it.each(Object.entries(cases))('%s', async (name, { expected }) => {
    const { stdout } = await promisify(execFile)(process.execPath, [heap, bundle, name], {
      timeout: longest,
    });
    expect(JSON.parse(stdout)).toBe(expected);
  });
});
