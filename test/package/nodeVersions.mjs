/** Runs the built package on the Node versions that it promises, each brought by npx. */
import { execFileSync } from 'node:child_process';

for (const version of ['20', '22', '24']) {
  for (const file of ['test/package/consumer/use.mjs', 'test/package/consumer/use.cjs']) {
    execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', file], { stdio: 'inherit' });
  }
  const printed = execFileSync('npx', ['-y', '-p', `node@${version}`, 'node', '--version'], {
    encoding: 'utf8',
  });
  process.stdout.write(`Node ${printed.trim()}: ESM and CommonJS work\n`);
}
