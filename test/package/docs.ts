import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { root } from './run.js';

export type CodeBlock = { name: string; code: string };

/** The TypeScript blocks of a Markdown file. */
export function codeBlocksOf(file: string): CodeBlock[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ''], at) => {
    return { name: `${file.replace(/\W/g, '-')}-${at + 1}`, code: `${code}\nexport {};\n` };
  });
}

/** The examples that stand in the docstrings of a source file. */
export function examplesOf(file: string): CodeBlock[] {
  const text = readFileSync(join(root, file), 'utf8');
  const docstrings = [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, inside = '']) => inside);
  return docstrings.flatMap((docstring, at) => {
    const [, example] = docstring.split('@example');
    if (example === undefined) return [];
    const code = example.replace(/^\s*\* ?/gm, '');
    return { name: `${file.replace(/\W/g, '-')}-${at + 1}`, code };
  });
}

/** Files of the repository that a Markdown file links to. */
export function linksIn(file: string): { file: string; target: string }[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => {
    return { file, target: normalize(join(dirname(file), link)) };
  });
}

/** Makes every line that ends in `//=> value` a check that the expression before it has that value. */
export function checkedModule(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  let checked = "import { expect as expectValue } from 'vitest';\n";
  let at = 0;
  for (const statement of source.statements) {
    checked += code.slice(at, statement.getStart());
    const said = /^[ \t]*;?[ \t]*(?:\n[ \t]*)?\/\/=> *(.*)/.exec(code.slice(statement.getEnd()));
    const text = statement.getText().replace(/;$/, '');
    if (said && ts.isExpressionStatement(statement)) {
      checked += `expectValue(${text}).toEqual(${said[1]});`;
      at = statement.getEnd() + said[0].length;
    } else {
      checked += `${text};`;
      at = statement.getEnd();
    }
  }
  return checked + code.slice(at);
}
