import type { ErrorInfo } from './ErrorInfo.js';
import { RegistryError } from './RegistryError.js';
import { kindOfValue } from './shown.js';

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

/** A list, of words or of whatever else. */
export function arrayIn<T>(given: readonly T[], argument: string): readonly T[] {
  if (!Array.isArray(given)) throw wrongArgument(argument, 'list', given);
  return given;
}

/** A list whose parts are objects. */
export function listIn<T>(given: readonly T[], argument: string): readonly T[] {
  arrayIn(given, argument).forEach((part, at) => {
    if (typeof part !== 'object' || part === null) throw wrongArgument(`${argument}[${at}]`, 'object', part);
  });
  return given;
}

/** A text that is named, such as a scheme. */
export function textIn(given: string, argument: string): string {
  if (typeof given !== 'string') throw wrongArgument(argument, 'text', given);
  return given;
}

/** A finite number; a text that reads like one is none. */
export function numberIn(given: number, argument: string): number {
  if (!Number.isFinite(given)) throw wrongArgument(argument, 'number', given);
  return given;
}

/** The bytes of a file. */
export function bytesIn(given: Uint8Array | ArrayBuffer, argument: string): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (!(given instanceof ArrayBuffer)) throw wrongArgument(argument, 'bytes', given);
  return new Uint8Array(given);
}
