import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkedModule, codeBlocksOf, examplesOf, linksIn } from './docs.js';
import { root, run } from './run.js';
import { type Door, entries, leavingBy } from './surface.js';

const folder = join(root, 'test/.generated');
const tracked = run('git', ['ls-files', '--cached', '--others', '--exclude-standard']).trim().split('\n');

/** The inner doors, for examples of what does not leave the package. */
const innerDoors = tracked
  .filter((file) => /^src\/.*\/internal\.ts$/.test(file))
  .map((file): Door => ({ name: `../../../${file.replace(/\.ts$/, '.js')}`, file: join(root, file) }));
const leaving = leavingBy([...entries, ...innerDoors]);

/** Examples import nothing: what they name leaves by some entry, or else by an inner door. */
function withImports(code: string): string {
  const declared = new Set(
    [...code.matchAll(/(?<!as )\b(?:const|let|function|type)\s+(?:(\w+)|[{[]([^=]*)[}\]]\s*=)/g)].flatMap(
      ([, one = '', several = '']) => [one, ...several.split(/\W+/)],
    ),
  );
  const byName = new Map<string, string>();
  for (const { door, name, kind } of leaving) {
    if (byName.has(name) || declared.has(name) || !new RegExp(`\\b${name}\\b`).test(code)) continue;
    byName.set(name, `import ${kind === 'type' ? 'type ' : ''}{ ${name} } from '${door}';`);
  }
  return [...byName.values(), code, 'export {};'].join('\n');
}

const guides = tracked.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
/** A twin shows the same code as the guide that it translates: it is run once. */
const blocks = guides.filter((file) => !file.endsWith('README.zh-CN.md')).flatMap(codeBlocksOf);
const examples = tracked
  .filter((file) => /^src\/.*\.ts$/.test(file))
  .flatMap(examplesOf)
  .map((example) => ({ ...example, code: withImports(example.code) }));

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'shown'), { recursive: true });
  for (const { name, code } of [...blocks, ...examples]) {
    writeFileSync(join(folder, 'shown', `${name}.ts`), code);
    mkdirSync(join(folder, 'checked'), { recursive: true });
    writeFileSync(join(folder, 'checked', `${name}.ts`), checkedModule(code));
  }
  // As a reader would have it, not as strict as the library is with itself.
  const compilerOptions = { noUnusedLocals: false, noUncheckedIndexedAccess: false, rootDir: '../..' };
  const config = { extends: '../../tsconfig.json', compilerOptions, include: ['shown'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const execute = (name: string) => import(/* @vite-ignore */ join(folder, 'checked', `${name}.ts`));

test('every block and every example compiles under strict', () => {
  expect(run(join(root, 'node_modules/.bin/tsc'), ['-p', folder])).toBe('');
});

describe('the guides', () => {
  test.each(blocks)('block $name runs and says what is true', ({ name }) => execute(name));

  test.each(
    guides
      .filter((file) => file.endsWith('README.zh-CN.md'))
      .map((file) => [file, file.replace('.zh-CN', '')]),
  )('%s shows the same code as its twin', (file, twin) => {
    const codeOf = (name: string) => codeBlocksOf(name).map(({ code }) => code);
    expect(codeOf(file)).toEqual(codeOf(twin));
  });

  test('link only to what is there', () => {
    const broken = guides.flatMap((file) => linksIn(file).filter(({ target }) => !tracked.includes(target)));
    expect(broken).toEqual([]);
  });
});

describe('the examples in docstrings', () => {
  test.each(examples)('$name is true', ({ name, code }) => {
    expect(code).toContain('//=>');
    return execute(name);
  });
});
