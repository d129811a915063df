import { defineConfig, type Options } from 'tsup';

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
  'chart',
  'analysis',
  'list',
  'file',
  'csv',
  'xlsx',
  'messages',
];

const shared = {
  target: 'node20',
  treeshake: false,
  // Chinese texts stay as they are written; escaped they would be twice as long.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
} satisfies Options;

const library: Options = {
  ...shared,
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(rooms.map((room) => [`${room}/index`, `src/${room}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // Without splitting every entry would carry its own copy of the shared modules.
  splitting: true,
  dts: true,
  // Whichever of the two builds is done first.
  clean: ['!cli/**'],
};

/** The command is no entry point. It stands beside the rooms and takes them from there, as their users do. */
const command: Options = {
  ...shared,
  entry: { 'cli/main': 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  external: [/^\.\.\//],
};

export default defineConfig([library, command]);
