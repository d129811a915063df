import { defineConfig, type Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** The entries of the package are those of its `exports`; each is built from the file of the same path in `src`. */
const files = Object.values(manifest.exports).flatMap((entry) =>
  typeof entry === 'string' ? [] : entry.import.default.replace(/^\.\/dist\/|\.js$/g, ''),
);

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
  entry: Object.fromEntries(files.map((file) => [file, `src/${file}.ts`])),
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // Without splitting every entry would carry its own copy of the shared modules.
  splitting: true,
  dts: true,
  // Whichever of the two builds is done first.
  clean: ['!faces/cli/**'],
};

/** The command is no entry. It is built from the sources and takes the library from the entries, as their users do. */
const command: Options = {
  ...shared,
  entry: { 'faces/cli/main': 'src/faces/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  external: [/^\.\.\/\.\.\//],
};

export default defineConfig([library, command]);
