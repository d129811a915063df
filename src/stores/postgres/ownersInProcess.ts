import type { CountQuery } from '../../counts/count/index.js';
import { askedText } from './askedText.js';

/**
 * Selects the owners that are counted in the process: those with exceptions and, where a query has stages of its own, those of
 * units of which these hold some steps and not others.
 */
export function ownersInProcess({ scheme, stages }: CountQuery, put: (value: unknown) => string): string {
  const exceptions = 'SELECT owner FROM green_registry.exceptions';
  if (!stages) return exceptions;
  return `${exceptions} UNION ALL SELECT owner FROM green_registry.staged
    WHERE scheme = ${put(askedText(scheme))}::text AND (stages IS NULL OR stages && ${put(stages)}::text[])`;
}

/** Collects the parameters of a statement, and answers how each is written in it. */
export function parametersOf(parameters: unknown[]): (value: unknown) => string {
  return (value) => `$${parameters.push(value)}`;
}
