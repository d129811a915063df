import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as frontDoor from '../../src/index.js';
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

/** What each entry point exports, the front door first. */
const entries: [entry: string, names: string[]][] = [
  ['green-manufacturing-registry', Object.keys(frontDoor)],
];
for (const { name } of readdirSync(join(root, 'src'), { withFileTypes: true }).filter((one) =>
  one.isDirectory(),
)) {
  // The command is no library.
  if (name === 'cli') continue;
  const room: object = await import(/* @vite-ignore */ join(root, 'src', name, 'index.ts'));
  entries.push([`green-manufacturing-registry/${name}`, Object.keys(room)]);
}

/** Examples in docstrings import nothing: a name of their own room is meant, or else of the first entry that has it. */
function withImports(code: string, file: string): string {
  const known = new Set<string>();
  const room = `green-manufacturing-registry/${file.split('-')[1]}`;
  const ordered = [...entries.filter(([entry]) => entry === room), ...entries];
  const lines = ordered.map(([entry, names]) => {
    const used = names.filter((name) => !known.has(name) && new RegExp(`\\b${name}\\b`).test(code));
    for (const name of used) known.add(name);
    return used.length > 0 ? `import { ${used.join(', ')} } from '${entry}';\n` : '';
  });
  return lines.join('') + code;
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
    await execute({ name, code: withImports(code, name) });
  });
});
