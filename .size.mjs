import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const size = async (n, code) => {
  const r = await build({
    stdin: { contents: code, resolveDir: '/work/main' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['zod'],
    platform: 'browser',
    metafile: true,
    logLevel: 'error',
  });
  const t = r.outputFiles[0].contents;
  console.log(n, t.length, gzipSync(t).length, /from\s*"zod"|import"zod"/.test(r.outputFiles[0].text));
  return r.outputFiles[0].text;
};
await size('isCreditCode', `export { isCreditCode } from './dist/index.js'`);
for (const f of ['countTiers', 'listUnits', 'closeLedger'])
  await size(f, `export { ${f} } from './dist/count/index.js'`);
await size('count', `export * from './dist/count/index.js'`);
await size('front', `export * from './dist/index.js'`);
const s = async (n, code) => size(n, code);
await s('findScheme', `export { findScheme } from './dist/title/index.js'`);
await s('tenuresOf', `export { tenuresOf } from './dist/timeline/index.js'`);
await s('RegistryError', `export { RegistryError } from './dist/vocabulary/index.js'`);
await s('spanOf', `export { spanOf,addMonthsTo,dayNumber } from './dist/calendar/index.js'`);
import { writeFileSync } from 'node:fs';
writeFileSync('/tmp/count.min.js', await size('count', `export * from './dist/count/index.js'`));
