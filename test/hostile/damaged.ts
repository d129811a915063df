import * as fc from 'fast-check';

/** What stands in a place where it should not. */
const wrongValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '\u0000',
    '\uFDFA',
    '甲'.repeat(3_000),
    '__proto__',
    -1,
    1e308,
    2 ** 53,
    '2022-02-30',
    '9999-12-31',
    '0000',
    null,
  ),
  fc.string({ unit: 'grapheme' }),
);

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'kind', 'id', 'type', 'on', 'unit'),
  fc.string({ maxLength: 8 }),
);

type Blow = { place: number; how: 'replace' | 'remove' | 'add' | 'repeat'; key: string; value: unknown };

const blows: fc.Arbitrary<Blow[]> = fc.array(
  fc.record({
    place: fc.nat(10_000),
    how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
    key: keys,
    value: wrongValues,
  }),
  { maxLength: 4 },
);

/** Plain data that is as good as the sample but in a few places. */
export function damaged(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const texts = samples.map((sample) => JSON.stringify(sample));
  return fc.tuple(fc.constantFrom(...texts), blows).map(([text, given]) => {
    const whole: { it: unknown } = { it: JSON.parse(text) };
    for (const blow of given) strike(whole, blow);
    return whole.it;
  });
}

type Node = Record<string, unknown>;

function strike(whole: Node, { place, how, key, value }: Blow): void {
  const places: [Node, string][] = [];
  const walk = (node: Node) => {
    for (const [name, inner] of Object.entries(node)) {
      places.push([node, name]);
      if (isNode(inner)) walk(inner);
    }
  };
  walk(whole);
  const [node, name] = places[place % places.length] ?? [whole, 'it'];
  const inner = node[name];
  if (how === 'remove') delete node[name];
  else if (how === 'add' && isNode(inner)) put(inner, key, value);
  else if (how === 'repeat' && Array.isArray(inner)) inner.push(...inner);
  else put(node, name, value);
}

/** As `JSON.parse` does, which makes a property of its own of __proto__. A list keeps its length. */
function put(node: Node, key: string, value: unknown): void {
  Reflect.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
