import { build } from 'esbuild'; import { gzipSync } from 'node:zlib';
const r = await build({ stdin:{contents:`export { countTiers } from './src/count/index.js'`, resolveDir:'/work/main'}, bundle:true, minify:true, format:'esm', write:false, external:['zod'], platform:'browser', metafile:true, logLevel:'error' });
console.log(r.outputFiles[0].contents.length, gzipSync(r.outputFiles[0].contents).length);
const rows = Object.entries(Object.values(r.metafile.outputs)[0].inputs).map(([k,v])=>[v.bytesInOutput,k]).sort((a,b)=>b[0]-a[0]);
for (const x of rows) console.log(x.join(' '));
