import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Suite, Work } from './Suite.js';

/** Imports something in a new process without a compiler around it, and tells how long that took. */
function importing(...modules: readonly string[]): () => Work {
  const imports = modules.map((name) => `await import('${name}');`).join(' ');
  const script = `const start = performance.now(); ${imports} console.log(performance.now() - start);`;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const args = ['--input-type=module', '--eval', script];
  return () => () => ({ instead: execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }) });
}

export const imports: Suite = {
  title: 'import of the built package in a new process',
  things: 1,
  rounds: 9,
  cold: true,
  figure: 'ms of import',
  candidates: {
    'zod alone': importing('zod'),
    'zod and the front door': importing('zod', 'green-manufacturing-registry'),
    'zod and …/count': importing('zod', 'green-manufacturing-registry/count'),
    'zod and …/promotion, …/rulebooks': importing(
      'zod',
      'green-manufacturing-registry/promotion',
      'green-manufacturing-registry/rulebooks',
    ),
  },
};
