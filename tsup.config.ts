import { defineConfig } from 'tsup';

/** Every folder of `src` is an entry point of the package; the front door is `index`. */
const rooms = [
  'vocabulary',
  'calendar',
  'identity',
  'unit',
  'event',
  'title',
  'validation',
  'timeline',
  'registry',
  'count',
  'basis',
  'scenario',
  'assessment',
  'rulebook',
  'rulebooks',
  'promotion',
  'indicator',
  'figure',
  'target',
  'analysis',
  'list',
  'file',
  'csv',
  'xlsx',
  'messages',
];

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  target: 'node20',
  platform: 'neutral',
  // Without splitting every entry would carry its own copy of the shared modules.
  splitting: true,
  dts: true,
  clean: true,
  treeshake: false,
  // Chinese texts stay as they are written; escaped they would be twice as long.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
