import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pack } from './packed.js';
import { root, run } from './run.js';
import { entries } from './surface.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the packed tarball', () => {
  let tarball = '';
  beforeAll(() => {
    tarball = pack();
  });

  test('passes publint without a remark', () => {
    expect(run('npx', ['publint', 'run', tarball, '--strict'])).toContain('All good!');
  });

  test('resolves with its types from ESM and CommonJS', () => {
    expect(() => run('npx', ['attw', tarball, '--profile', 'node16'])).not.toThrow();
  });

  test('holds what a user needs and nothing else', () => {
    const files = run('tar', ['-tzf', tarball])
      .trim()
      .split('\n')
      .map((file) => file.replace('package/', ''));
    const others = files.filter(
      (file) =>
        !/^dist\/[\w./-]+\.(js|cjs|d\.ts|d\.cts)$/.test(file) &&
        !/^examples\/[\w./-]+\.(ts|txt|csv|md)$/.test(file) &&
        !/^src\/[\w/]+\/README(\.zh-CN)?\.md$/.test(file),
    );
    expect(others.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'dist/page.html',
      'package.json',
    ]);
  });
});

describe('package.json', () => {
  test('has these entries and no more', () => {
    const rooms = ['words', 'count', 'analysis', 'chart', 'target', 'text', 'list', 'files'];
    const rules = ['promotion', 'rulebook', 'rulebooks', 'indicator', 'programme', 'postgres'];
    const entries = ['.', ...[...rooms, ...rules].map((room) => `./${room}`), './package.json'];
    expect(Object.keys(manifest.exports)).toEqual(entries);
  });

  test('names the same files as the compiler looks for', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
    const paths = entries.map(({ name, file }) => [name, [file.replace(root, './')]]);
    expect(Object.entries(compilerOptions.paths)).toEqual(paths);
  });

  test('points every entry point at files that the build makes', () => {
    for (const entry of Object.values<Record<string, Record<string, string>>>(manifest.exports)) {
      if (typeof entry === 'string') continue;
      for (const file of Object.values(entry).flatMap((one) => Object.values(one))) {
        expect(existsSync(join(root, file)), file).toBe(true);
      }
    }
  });

  test('asks for zod as a peer and for date-fns, for the readers, the databases and the table of divisions as optional peers, and for nothing else', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['date-fns']);
    expect(Object.keys(manifest.peerDependencies)).toEqual([
      '@electric-sql/pglite',
      '@e965/xlsx',
      '@vant/area-data',
      'csv-parse',
      'pg',
      'zod',
    ]);
    const optional = { optional: true };
    expect(manifest.peerDependenciesMeta).toEqual({
      '@electric-sql/pglite': optional,
      '@e965/xlsx': optional,
      '@vant/area-data': optional,
      'csv-parse': optional,
      pg: optional,
    });
  });
});

describe('the repository', () => {
  test('has no folder at the top beside src, examples, test and CI', () => {
    const folders = run('git', ['ls-tree', '-d', '--name-only', 'HEAD']).trim().split('\n');
    expect(folders.sort()).toEqual(['.ci', 'examples', 'src', 'test']);
  });
});
