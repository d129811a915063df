import type { ErrorInfo } from './ErrorInfo.js';
import { RegistryError } from './RegistryError.js';

type Expected = ErrorInfo['invalid-argument']['expected'];

/** The error for what a caller in plain JavaScript put where something else belongs. */
export function wrongArgument(argument: string, expected: Expected, received: unknown): RegistryError {
  return new RegistryError('invalid-argument', { argument, expected, received: kindOfValue(received) });
}

/** What is gone through one by one; a text is not. */
export function iterableIn<T>(given: Iterable<T>, argument: string): Iterable<T> {
  const isIterable = typeof given === 'object' && given !== null && Symbol.iterator in given;
  if (!isIterable) throw wrongArgument(argument, 'iterable', given);
  return given;
}

/** An object of options, of a query or the like. */
export function objectIn<T extends object>(given: T, argument: string): T {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrongArgument(argument, 'object', given);
  return given;
}

function kindOfValue(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
