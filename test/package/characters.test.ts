import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { charactersFile, scriptTable } from './characters.js';

test('the table of traditional characters is that of OpenCC; `npm run characters` writes it', () => {
  expect(readFileSync(charactersFile, 'utf8')).toBe(scriptTable());
});
