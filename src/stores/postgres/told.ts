import { RegistryError } from '../../words/vocabulary/index.js';

/** So often something is tried that others were in the way of, or during which the connection broke. */
const mostTries = 5;

/** Codes of PostgreSQL: a transaction that others were in the way of, and was rolled back for it. */
const inTheWay = ['40001', '40P01', '55P03'];

type Reason = 'connection' | 'space' | 'rights' | 'read-only' | 'size' | 'busy';

/** Codes of PostgreSQL, by their beginnings, and those of the system under a driver. */
const reasons: readonly [string, Reason][] = [
  ['08', 'connection'],
  ['57P', 'connection'],
  ['57014', 'busy'],
  ['53300', 'busy'],
  ['53', 'space'],
  ['58030', 'space'],
  ['42501', 'rights'],
  ['25006', 'read-only'],
  ['54000', 'size'],
  ['40', 'busy'],
  ['55P03', 'busy'],
  ['ECONN', 'connection'],
  ['EPIPE', 'connection'],
  ['ENOTFOUND', 'connection'],
  ['ETIMEDOUT', 'connection'],
  ['EHOSTUNREACH', 'connection'],
  ['ENOSPC', 'space'],
];

/** What a driver says, without any code, when a connection ends under it, does not come about, or is waited for in vain. */
const ended =
  /connection (was )?(terminated|ended|closed)|client has encountered a connection error|not queryable|timeout exceeded when trying to connect|query read timeout|pglite is clos/i;

/** Who has waited in vain once does not wait again. */
const waited = /timeout|timedout/i;

/**
 * Does something with a database. What others were in the way of is tried again a few times, and so is what a broken connection
 * cut off; what a reader can mend is told as an error of the library, with the database's own as its cause.
 *
 * @param isUndone whether nothing can have been written when a connection breaks
 * @throws RegistryError `store-failed`
 */
export async function told<T>(work: () => Promise<T>, isUndone: () => boolean = () => true): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const code = codeOf(error);
      const reason = reasonOf(error, code);
      const isBroken = reason === 'connection' && !waited.test(`${code} ${error}`);
      if (tries < mostTries && (inTheWay.includes(code) || (isBroken && isUndone()))) continue;
      if (error instanceof RegistryError || !reason) throw error;
      throw Object.assign(new RegistryError('store-failed', { reason, state: code }), { cause: error });
    }
  }
}

function reasonOf(error: unknown, code: string): Reason | undefined {
  const known = reasons.find(([start]) => code.startsWith(start));
  if (known) return known[1];
  return error instanceof Error && ended.test(error.message) ? 'connection' : undefined;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
