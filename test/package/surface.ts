import { join } from 'node:path';
import ts from 'typescript';
import manifest from '../../package.json' with { type: 'json' };
import { root } from './run.js';

/** A door: what to import it by, and the source file behind it. */
export type Door = { name: string; file: string };

/** What leaves by a door: each name, whether it is a value or a type, where it is declared, and its docstring. */
export type Leaving = {
  door: string;
  name: string;
  kind: 'value' | 'type';
  isFunction: boolean;
  hasExample: boolean;
  declaredIn: string;
};

/** The entries of the package, as its `exports` name them. */
export const entries: readonly Door[] = Object.entries(manifest.exports).flatMap(([entry, files]) => {
  if (typeof files === 'string') return [];
  const file = files.import.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts');
  return { name: `${manifest.name}${entry.slice(1)}`, file: join(root, file) };
});

/** Everything that leaves by some doors. */
export function leavingBy(doors: readonly Door[]): Leaving[] {
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    {
      strict: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  return doors.flatMap(({ name: door, file }) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module`);
    return checker.getExportsOfModule(module).map((exported): Leaving => {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      return {
        door,
        name: exported.name,
        kind: (symbol.flags & ts.SymbolFlags.Value) !== 0 ? 'value' : 'type',
        isFunction: (symbol.flags & ts.SymbolFlags.Function) !== 0,
        hasExample: symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'),
        declaredIn: symbol.declarations?.[0]?.getSourceFile().fileName ?? '',
      };
    });
  });
}

/** As the list of public names has it: by entry, values first. */
export function listed(leaving: readonly Leaving[]): string {
  return entries
    .map(({ name: door }) => {
      const own = leaving.filter((one) => one.door === door);
      const lines = (['value', 'type'] as const).flatMap((kind) =>
        own
          .filter((one) => one.kind === kind)
          .map(({ name }) => `${kind} ${name}`)
          .sort(),
      );
      return [`# ${door}`, ...lines, ''].join('\n');
    })
    .join('\n');
}
