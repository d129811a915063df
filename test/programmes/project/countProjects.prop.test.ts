import * as fc from 'fast-check';
import { countProjects, type Project } from 'green-manufacturing-registry/programme';
import { projectStages } from 'green-manufacturing-registry/words';
import { expect, test } from 'vitest';

const day = fc
  .tuple(
    fc.constantFrom('2023', '2024'),
    fc.constantFrom('01', '06', '12'),
    fc.constantFrom('01', '15', '30'),
  )
  .map((parts) => parts.join('-'));

/** Stages on their real days, each with the length to which its day is told. */
const aWorld = fc.array(
  fc.uniqueArray(
    fc.record({ stage: fc.constantFrom(...projectStages), on: day, told: fc.constantFrom(4, 7, 10) }),
    { selector: ({ stage }) => stage, minLength: 1, maxLength: 4 },
  ),
  { maxLength: 5 },
);

test('what blurred days leave open lies between the certain count and the uncertain one', () => {
  fc.assert(
    fc.property(aWorld, day, fc.subarray([...projectStages], { minLength: 1 }), (world, asOf, stages) => {
      const projects = world.map(
        (real, at): Project => ({
          ...{ kind: 'project', id: `p${at}`, enterprise: 'e', name: 'p' },
          stages: real.map(({ stage, on, told }) => ({ stage, on: on.slice(0, told) })),
        }),
      );
      const { total, uncertain, projects: certain, open } = countProjects(projects, { asOf, stages });
      // In the real world the furthest stage that has come counts.
      const really = world.map((real) =>
        projectStages.findLast((stage) => real.some((one) => one.stage === stage && one.on <= asOf)),
      );
      const counting = really.flatMap((stage, at) => (stage && stages.includes(stage) ? [`p${at}`] : []));
      expect(counting.length).toBeGreaterThanOrEqual(total);
      expect(counting.length).toBeLessThanOrEqual(total + uncertain);
      expect(counting).toEqual(expect.arrayContaining([...certain]));
      expect([...certain, ...open]).toEqual(expect.arrayContaining(counting));
    }),
    { numRuns: 500 },
  );
});
