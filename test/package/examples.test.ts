import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run } from './run.js';

const examples = readdirSync(join(root, 'examples')).filter((file) => /^\d\d-.*\.ts$/.test(file));

test.each(examples)('%s prints what stands beside it', (file) => {
  const expected = readFileSync(join(root, 'examples', file.replace('.ts', '.txt')), 'utf8');
  expect(run('npx', ['tsx', `examples/${file}`])).toBe(expected);
});
