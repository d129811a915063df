import type * as z from 'zod';
import type { Issue } from '../../words/vocabulary/index.js';
import { englishOf } from './englishOf.js';
import { issueText } from './issueText.js';
import { type Read, readLater, readWith } from './readWith.js';

/** An issue with its text in the asked language. */
export type ToldIssue = Issue & { message: string };

/**
 * The same schema, whose Standard Schema issues are told in the asked language, for form libraries that take such schemas.
 * The library's own schemas speak English; a schema that you built from them speaks as zod does until it is localized.
 *
 * @param locale any BCP 47 tag
 * @example
 * const found = await localized(parkSchema, 'zh-CN')['~standard'].validate({ kind: 'park', id: 'p1' })
 * found.issues?.map(({ message }) => message) //=> ['此项必填，请补充。']
 */
export function localized<S extends z.ZodType>(schema: S, locale: string): S {
  return speaking(schema.clone(), (issue) => issueText(issue, { locale }));
}

/** Lets a finished schema tell its Standard Schema issues in English sentences of ours. */
export function inEnglish<S extends z.ZodType>(schema: S): S {
  return speaking(schema, englishOf);
}

function speaking<S extends z.ZodType>(schema: S, textOf: (issue: Issue) => string): S {
  const resultOf = (read: Read<unknown>) => {
    if (read.ok) return { value: read.value };
    return { issues: read.issues.map((issue): ToldIssue => ({ ...issue, message: textOf(issue) })) };
  };
  const validate = (input: unknown) => {
    try {
      return resultOf(readWith(schema, input));
    } catch {
      // A check of the author's may be asynchronous. What it throws otherwise comes out of the promise.
      return readLater(schema, input).then(resultOf);
    }
  };
  return Object.defineProperty(schema, '~standard', {
    value: { ...schema['~standard'], validate },
    configurable: true,
    writable: true,
  });
}
