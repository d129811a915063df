import * as z from 'zod';
import { wrongArgument } from '../../words/vocabulary/internal.js';

const compiled = /* @__PURE__ */ (() => new WeakMap<z.ZodType, z.ZodType>())();

/**
 * The compiled form of a schema, made once on first use. Where code generation is forbidden, zod hands back the schema
 * itself. What is added to a schema afterwards is not in its compiled form, so compile what you finally use.
 */
export function compiledSchema<S extends z.ZodType>(schema: S): S {
  if (typeof schema?.safeParse !== 'function') throw wrongArgument('schema', 'schema', schema);
  const known = compiled.get(schema);
  if (isTwinOf(schema, known)) return known;
  const made = z.compile(schema);
  compiled.set(schema, made);
  return made;
}

/** A compiled schema is a clone: it has the very definition of the schema it was made from. */
function isTwinOf<S extends z.ZodType>(schema: S, other: z.ZodType | undefined): other is S {
  return other?.def === schema.def;
}
