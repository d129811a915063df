import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as identity from '../../src/identity/index.js';
import * as everything from '../../src/index.js';
import { type CodeBlock, checkedModule, codeBlocksOf, examplesOf } from './docs.js';
import { root, run } from './run.js';

const folder = join(root, 'test/.generated');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function execute({ name, code }: CodeBlock): Promise<void> {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, checkedModule(code));
  await import(/* @vite-ignore */ file);
}

/** Examples in docstrings import nothing: whatever public name they use is meant. */
function withImports(code: string): string {
  const from = (names: readonly string[], room: string) =>
    `import { ${names.filter((name) => new RegExp(`\\b${name}\\b`).test(code)).join(', ')} } from '${room}';\n`;
  const front = Object.keys(everything);
  const only = Object.keys(identity).filter((name) => !front.includes(name));
  return (
    from(front, 'green-manufacturing-registry') + from(only, 'green-manufacturing-registry/identity') + code
  );
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  const blocks = codeBlocksOf(file);

  test('shows code', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  test.each(blocks)('block $name runs and says what is true', async (block) => {
    await execute(block);
  });
});

test('the two READMEs show the same code', () => {
  const codeOf = (file: string) => codeBlocksOf(file).map(({ code }) => code);
  expect(codeOf('README.zh-CN.md')).toEqual(codeOf('README.md'));
});

describe('the examples in docstrings', () => {
  const files = run('git', ['ls-files', 'src']).trim().split('\n');
  const examples = files.flatMap(examplesOf);

  test.each(examples)('$name is true', async ({ name, code }) => {
    expect(code).toContain('//=>');
    await execute({ name, code: withImports(code) });
  });
});
