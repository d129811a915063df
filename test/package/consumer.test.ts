import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeBlocksOf } from './docs.js';
import { pack } from './packed.js';
import { root, run } from './run.js';

describe('a project that installs the tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consumer-'));

  beforeAll(() => {
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    );
    const local = ['zod', 'date-fns'].map((name) => `file:${join(root, 'node_modules', name)}`);
    run(
      'npm',
      ['install', '--offline', '--install-links', '--no-audit', '--no-fund', pack(), ...local],
      folder,
    );
    for (const file of readdirSync(join(root, 'test/package/consumer'))) {
      copyFileSync(join(root, 'test/package/consumer', file), join(folder, file));
    }
    mkdirSync(join(folder, 'readme'));
    for (const { name, code } of codeBlocksOf('README.md'))
      writeFileSync(join(folder, 'readme', `${name}.ts`), code);
  });

  test('has one zod', () => {
    const copies = run('find', ['node_modules', '-type', 'd', '-path', '*/zod', '-prune'], folder)
      .trim()
      .split('\n');
    expect(copies).toEqual(['node_modules/zod']);
  });

  test('uses it from ESM', () => {
    expect(run('node', ['use.mjs'], folder)).toBe('');
  });

  test('uses it from CommonJS', () => {
    expect(run('node', ['use.cjs'], folder)).toBe('');
  });

  test.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('type-checks with module %s and resolution %s, the README too', (module, moduleResolution) => {
    const compilerOptions = {
      target: 'es2022',
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: [],
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['use.ts', 'readme'] }),
    );
    expect(run(join(root, 'node_modules/.bin/tsc'), ['-p', folder], folder)).toBe('');
  });
});
