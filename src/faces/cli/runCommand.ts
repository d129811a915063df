import { readFile } from 'node:fs/promises';
import type { Told } from '../../text/index.js';
import { RegistryError } from '../../words/index.js';
import { assessCommand } from './assessCommand.js';
import { checkCommand } from './checkCommand.js';
import { compareCommand } from './compareCommand.js';
import { dueCommand } from './dueCommand.js';
import { explainFailure } from './explainFailure.js';
import type { Order } from './Order.js';
import { pageCommand } from './pageCommand.js';
import { Refusal } from './Refusal.js';
import { readArguments } from './readArguments.js';
import { reportCommand } from './reportCommand.js';
import type { ExitCode, Terminal } from './Terminal.js';
import { textsFor } from './textsFor.js';

/** Runs the command and answers its exit code: 0 done, 1 the list has errors, 2 it could not be done. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const order = readArguments(args);
  const locale = order.locale ?? terminal.language;
  try {
    return await obey(order, locale, terminal);
  } catch (error) {
    if (error instanceof Refusal) terminal.err(`${error.message}\n`);
    else if (isOwn(error)) {
      const failure = explainFailure(error, { args, locale });
      if (order.json) terminal.out(`${JSON.stringify({ error: failure }, null, 2)}\n`);
      else terminal.err(`${failure.message}\n`);
    } else throw error;
    return 2;
  }
}

async function obey(order: Order, locale: string, terminal: Terminal): Promise<ExitCode> {
  const { help, problems, seeHelp } = textsFor(locale);
  switch (order.command) {
    case 'help':
      terminal.out(help);
      return 0;
    case 'version':
      terminal.out(`${await ownVersion()}\n`);
      return 0;
    case 'page':
      return pageCommand(locale, terminal);
    case 'wrong':
      terminal.err([...order.problems.map((tell) => tell(problems)), seeHelp, ''].join('\n'));
      return 2;
    case 'check':
      return checkCommand(order.check, locale, terminal);
    case 'compare':
      return compareCommand(order.compare, locale, terminal);
    case 'assess':
      return assessCommand(order.assess, locale, terminal);
    case 'report':
      return reportCommand(order.report, locale, terminal);
    case 'due':
      return dueCommand(order.due, locale, terminal);
  }
}

function isOwn(error: unknown): error is Extract<Told, { info: object }> {
  return error instanceof RegistryError;
}

async function ownVersion(): Promise<string> {
  // As far from the built file as from this one.
  const manifest: { version: string } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
