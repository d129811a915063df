import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from './run.js';

/** In bytes. */
const kB = 1024;

/**
 * Bundles what a line imports from the built package, as a browser application would. The two packages that it depends
 * on, zod and date-fns, are left outside: the library's own code is weighed.
 */
async function bundle(
  line: string,
  external = ['zod', 'date-fns/*'],
): Promise<{ gzip: number; text: string }> {
  const result = await build({
    stdin: { contents: line, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    external,
    write: false,
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('nothing was bundled');
  return { gzip: gzipSync(file.contents, { level: 9 }).length, text: file.text };
}

describe('what a browser loads', () => {
  test('isCreditCode alone is under 1 kB', async () => {
    expect((await bundle("export { isCreditCode } from './dist/index.js'")).gzip).toBeLessThan(kB);
  });

  test('…/count, with everything in it, is under 23 kB', async () => {
    expect((await bundle("export * from './dist/counts/count/index.js'")).gzip).toBeLessThan(23 * kB);
  });

  test('the front door is under 52 kB', async () => {
    expect((await bundle("export * from './dist/index.js'")).gzip).toBeLessThan(52 * kB);
  });

  test('…/indicator leaves out the forms and formulas that are not asked for', async () => {
    const { gzip, text } = await bundle("export { maturityLevelOf } from './dist/rules/indicator/index.js'");
    expect(text).not.toMatch(/36132/);
    expect(gzip).toBeLessThan(kB);
    const score = await bundle("export { scoreIndicators, tableC1 } from './dist/rules/indicator/index.js'");
    expect(score.text).not.toMatch(/江苏|V_r/);
  });

  test('nothing in it comes from Node', async () => {
    expect((await bundle("export * from './dist/index.js'")).text).not.toMatch(/["']node:|require\(["']/);
  });

  test.each([
    'words/index',
    'counts/count/index',
    'counts/analysis/index',
    'counts/target',
    'faces/chart/index',
    'rules/indicator/index',
  ])('…/%s carries no zod', async (file) => {
    // An import that nothing uses is dropped by whoever sees that zod has no side effects.
    const { text } = await bundle(`export * from './dist/${file}.js'`, ['date-fns/*']);
    expect(text).not.toMatch(/ZodType|ZodString/);
  });

  test('…/list carries no reader of files', async () => {
    expect((await bundle("export * from './dist/lists/list/index.js'")).text).not.toMatch(
      /csv-parse|@e965\/xlsx/,
    );
  });

  test('…/files is read in a browser, with the packages behind it', async () => {
    const { text } = await bundle("export * from './dist/lists/files/index.js'");
    expect(text).not.toMatch(/["']node:|from\s*["'](stream|fs|zlib)["']/);
  });

  test('readCsv carries nothing of the reader of workbooks', async () => {
    const { text } = await bundle("export { readCsv } from './dist/lists/files/index.js'");
    expect(text).not.toContain('sheetData');
  });
});
