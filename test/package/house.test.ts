import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, run } from './run.js';

/** The wings, from the ground up: arrows run down only. */
const wings = ['words', 'records', 'counts', 'rules', 'lists', 'programmes', 'text', 'stores', 'faces'];

/** The rooms in which the zone of the machine could matter; their tests run in three zones. */
const zoned = [
  'src/words/calendar/',
  'src/words/vocabulary/locale.ts',
  'src/rules/rulebook/conditions/',
  'src/lists/list/dateOfCell.ts',
  'src/lists/list/daysOfMoment.ts',
  'src/faces/cli/',
  // It asks for the day of the machine alone, as what a person may change.
  'src/faces/page/today.ts',
];

const files = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'])
  .trim()
  .split('\n')
  .filter((file) => file.endsWith('.ts'));
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** Every import of one file by another, of types too. */
const arrows = files.flatMap((from) =>
  [...(texts.get(from) ?? '').matchAll(/(?:from|import\() ?'(\.[^']+)\.js'/g)].map(([, path = '']) => {
    return { from, to: `${normalize(join(dirname(from), path))}.ts` };
  }),
);

const wingOf = (file: string) => file.split('/')[1] ?? '';
/** A room is a folder in a wing; a wing without folders is one room. */
const roomOf = (file: string) => {
  const [, wing = '', room = ''] = file.split('/');
  return room.endsWith('.ts') ? wing : `${wing}/${room}`;
};

/** Whether a file that re-exports rooms of its wing as one entry. */
const isEntry = (file: string) => file === 'src/index.ts' || /^src\/\w+\/\w+\.ts$/.test(file);

describe('the house', () => {
  test('has the wings of the design and the front door', () => {
    expect([...new Set(files.map(wingOf))].sort()).toEqual([...wings, 'index.ts'].sort());
  });

  test('has arrows that run down only', () => {
    const up = arrows.filter(
      ({ from, to }) =>
        from !== 'src/index.ts' &&
        to !== 'src/index.ts' &&
        wings.indexOf(wingOf(from)) < wings.indexOf(wingOf(to)),
    );
    expect(up).toEqual([]);
  });

  test('has no circle, of types neither, between files or between rooms', () => {
    const own = arrows.filter(({ from, to }) => !isEntry(from) && !isEntry(to));
    expect(circleIn(own)).toEqual([]);
    const between = own.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
    expect(circleIn(between.filter(({ from, to }) => from !== to))).toEqual([]);
  });

  test('is entered by doors: a room imports of another its index or its internal door', () => {
    const past = arrows.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && !isEntry(to) && !/\/(index|internal)\.ts$/.test(to),
    );
    expect(past).toEqual([]);
  });

  test('lets only schema files import zod, and the foundation of counts import none of them', () => {
    const importing = files.filter((file) => /^import \* as z from 'zod'/m.test(texts.get(file) ?? ''));
    const helpers = ['src/records/validation/compiledSchema.ts'];
    expect(importing.filter((file) => !/[sS]chema\.ts$/.test(file) && !helpers.includes(file))).toEqual([]);
    const inner = files.filter((file) =>
      /^src\/(words\/.*|records\/(timeline|title)|counts\/count)\/internal\.ts$/.test(file),
    );
    expect(inner.length).toBeGreaterThan(5);
    expect(inner.filter((file) => texts.get(file)?.includes('Schema.js'))).toEqual([]);
  });

  test('asks clocks, zones and languages of the machine in few rooms', () => {
    const asking = files.filter((file) =>
      /\bnew Date\b|\bDate\.|\bIntl\.|'date-fns/.test(texts.get(file) ?? ''),
    );
    expect(asking.filter((file) => !zoned.some((room) => file.startsWith(room)))).toEqual([]);
  });
});

/** The nodes of a circle, if there is one. */
function circleIn(links: readonly { from: string; to: string }[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    done.add(node);
    for (const one of next.get(node) ?? []) {
      const circle = visit(one, [...path, node]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const node of next.keys()) {
    const circle = visit(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
