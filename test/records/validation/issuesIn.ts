import { validateRecords } from 'green-manufacturing-registry';
import type * as z from 'zod';

/** The codes and places of what is wrong with one record; empty where it is good. */
export function issuesIn<T>(schema: z.ZodType<T>, input: unknown): { code: string; path: string }[] {
  return [...validateRecords([input], schema)].flatMap((result) =>
    result.ok ? [] : result.issues.map(({ code, path }) => ({ code, path: path.join('.') })),
  );
}

/** The texts of what is wrong with one record. */
export function messagesIn<T>(schema: z.ZodType<T>, input: unknown, locale: string): string[] {
  return [...validateRecords([input], schema, { locale })].flatMap((result) =>
    result.ok ? [] : result.issues.map(({ message }) => message),
  );
}
