import * as fc from 'fast-check';
import type { Enterprise, Unit } from 'green-manufacturing-registry';

const text = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('__proto__', '天津（甲）', ' 甲 '),
  )
  .filter((value) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(value) && !/[\p{Cc}\p{Cs}]/u.test(value));

const day = fc
  .date({ min: new Date(Date.UTC(1950, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const blurredDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

const division = fc.constantFrom('120116', '370200', '110000', 'XPCC');

const where = {
  zone: text,
  industry: fc.constantFrom('C', '38', 'C38', '3821'),
  chains: fc.array(text, { maxLength: 3 }),
};

/** Leaves some of the optional fields out. */
function record<T, K extends keyof T & string>(
  fields: { [P in keyof T]: fc.Arbitrary<T[P]> },
  required: K[],
) {
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

function placed<T extends object>(unit: fc.Arbitrary<T>) {
  const place = fc.oneof(
    fc.constant({}),
    division.map((code) => ({ division: code })),
    fc.tuple(division, blurredDate).map(([code, asOf]) => ({ division: code, divisionAsOf: asOf })),
  );
  return fc.tuple(unit, place).map(([fields, more]) => ({ ...fields, ...more }));
}

const aFactory = placed(
  record(
    {
      kind: fc.constant('factory' as const),
      id: text,
      enterprise: text,
      name: text,
      branch: fc.boolean(),
      ...where,
    },
    ['kind', 'id', 'enterprise'],
  ),
);

const aProduct = placed(
  record(
    {
      kind: fc.constant('product' as const),
      id: text,
      enterprise: text,
      name: text,
      model: fc.string(),
      standard: fc.string(),
      ...where,
    },
    ['kind', 'id', 'enterprise', 'name'],
  ),
);

const aSupplyChain = placed(
  record(
    {
      kind: fc.constant('supply-chain' as const),
      id: text,
      enterprise: text,
      name: text,
      suppliers: fc.array(text, { maxLength: 3 }),
      ...where,
    },
    ['kind', 'id', 'enterprise'],
  ),
).filter(({ enterprise, suppliers }) => !suppliers?.includes(enterprise));

const aPark = placed(
  record(
    {
      kind: fc.constant('park' as const),
      id: text,
      name: text,
      members: fc.array(text, { maxLength: 3 }),
      area: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      managingBody: text,
      administrativeRank: fc.constantFrom('national' as const, 'county' as const),
      ...where,
    },
    ['kind', 'id', 'name'],
  ),
);

/** Units of all kinds, with any of their optional fields. */
export const arbitraryUnit: fc.Arbitrary<Unit> = fc.oneof<fc.Arbitrary<Unit>[]>(
  aFactory,
  aProduct,
  aSupplyChain,
  aPark,
);

export const arbitraryEnterprise: fc.Arbitrary<Enterprise> = record(
  {
    kind: fc.constant('enterprise' as const),
    id: text,
    name: text,
    creditCode: fc.constantFrom('914403001922038216', '91120118MA06R1D13A'),
    formerNames: fc.array(record({ name: text, until: blurredDate }, ['name']), { maxLength: 3 }),
    division,
  },
  ['kind', 'id', 'name'],
);

export { blurredDate as arbitraryBlurredDate, day as arbitraryDay, text as arbitraryText };
