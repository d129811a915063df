import { messageOf, type Told } from '../../text/index.js';
import { textsFor } from './textsFor.js';

export type Failure = { code: string; info: object; message: string };

/** Says what to do about an error of the library, and beside a missing package how to run the command with it. */
export function explainFailure(
  error: Extract<Told, { info: object }>,
  options: { args: readonly string[]; locale: string },
): Failure {
  const { args, locale } = options;
  const { code, info } = error;
  const message = messageOf(error, { locale });
  if (error.code !== 'peer-missing') return { code, info, message };
  const name = 'green-manufacturing-registry';
  const line = ['npx', '-p', name, '-p', error.info.peer, name, ...args].map(quoted).join(' ');
  return { code, info, message: `${message}\n${textsFor(locale).runWith}\n  ${line}` };
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
