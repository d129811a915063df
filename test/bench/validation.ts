import { validateRecords } from 'green-manufacturing-registry';
import { compiledSchema } from '../../src/records/validation/internal.js';
import { problemsOf } from './formByHand.js';
import { formSchema, jsonSchemaOfForm } from './formSchema.js';
import { forms } from './forms.js';
import type { Suite, Work } from './Suite.js';

const count = 2_000;

/** The number of bad forms and of their mistakes: each validator must find the same. */
function over(inputs: readonly unknown[], mistakesOf: (input: unknown) => number): Work {
  return () => {
    let [bad, mistakes] = [0, 0];
    for (const input of inputs) {
      const found = mistakesOf(input);
      if (found > 0) bad += 1;
      mistakes += found;
    }
    return `${bad} bad, ${mistakes} mistakes`;
  };
}

function suiteOf(title: string, bad: number): Suite {
  const inputs = () => forms(count, bad);
  return {
    title,
    things: count,
    rounds: 2,
    candidates: {
      'checks by hand': () => over(inputs(), (input) => problemsOf(input).length),
      validateRecords: () => {
        const rows = inputs();
        return () => {
          let [found, mistakes] = [0, 0];
          for (const read of validateRecords(rows, formSchema, { warnings: false })) {
            if (read.ok) continue;
            found += 1;
            mistakes += read.issues.length;
          }
          return `${found} bad, ${mistakes} mistakes`;
        };
      },
      'its compiled schema alone': () => {
        const compiled = compiledSchema(formSchema);
        return over(inputs(), (input) => compiled.safeParse(input).error?.issues.length ?? 0);
      },
      'ajv on the exported JSON Schema': async () => {
        const { Ajv2020 } = await import('ajv/dist/2020.js');
        const { isDay } = await import('./formByHand.js');
        const ajv = new Ajv2020({ allErrors: true }).addFormat('date', isDay);
        const validate = ajv.compile(jsonSchemaOfForm());
        return over(inputs(), (input) => (validate(input) ? 0 : (validate.errors?.length ?? 0)));
      },
      'plain zod': () => over(inputs(), (input) => formSchema.safeParse(input).error?.issues.length ?? 0),
      valibot: async () => {
        const { safeParse } = await import('valibot');
        const { form } = await import('./formByValibot.js');
        return over(inputs(), (input) => {
          const read = safeParse(form, input);
          return read.success ? 0 : read.issues.length;
        });
      },
    },
  };
}

export const allValid = suiteOf('validate 2,000 made-up forms of 22 fields with 3 to 5 events, all valid', 0);
export const someBad = suiteOf('the same with 5 in 100 bad, and all that is wrong with them', 5);
