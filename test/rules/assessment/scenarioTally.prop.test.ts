import * as fc from 'fast-check';
import { type ScenarioInstance, scenarioGuides, scenarioTally } from 'green-manufacturing-registry/promotion';
import { describe, expect, test } from 'vitest';

const ids = Object.values(scenarioGuides).flatMap(({ scenarios }) => scenarios.map(({ id }) => id));
const arbitraryInstances: fc.Arbitrary<ScenarioInstance[]> = fc.array(
  fc.record(
    {
      edition: fc.constant('2025'),
      scenario: fc.constantFrom(...ids.slice(0, 6)),
      usesAi: fc.boolean(),
    },
    { requiredKeys: ['edition', 'scenario'], noNullPrototype: true },
  ),
  { maxLength: 20 },
);

describe('scenarioTally', () => {
  test('says of each scenario what a look at all its instances says', () => {
    fc.assert(
      fc.property(arbitraryInstances, (instances) => {
        const said = [...new Set(instances.map(({ scenario }) => scenario))].map((scenario) =>
          instances.filter((one) => one.scenario === scenario).map(({ usesAi }) => usesAi),
        );
        expect(scenarioTally(instances)).toEqual({
          distinct: said.length,
          withAi: said.filter((all) => all.includes(true)).length,
          withAiAtMost: said.filter((all) => all.includes(true) || all.includes(undefined)).length,
        });
      }),
    );
  });

  test('does not hang on the order of the instances', () => {
    const twice = arbitraryInstances.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(twice, ([one, other]) => {
        expect(scenarioTally(other)).toEqual(scenarioTally(one));
      }),
    );
  });

  test('settles within its bounds once everything is said', () => {
    fc.assert(
      fc.property(arbitraryInstances, fc.infiniteStream(fc.boolean()), (instances, said) => {
        const before = scenarioTally(instances);
        const after = scenarioTally(
          instances.map((one) => ({ ...one, usesAi: one.usesAi ?? said.next().value ?? false })),
        );
        expect(after.withAi).toBe(after.withAiAtMost);
        expect(after.distinct).toBe(before.distinct);
        expect(after.withAi).toBeGreaterThanOrEqual(before.withAi);
        expect(after.withAi).toBeLessThanOrEqual(before.withAiAtMost);
      }),
    );
  });
});
