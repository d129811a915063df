#!/usr/bin/env node
import { inspect } from 'node:util';
import { runCommand } from './runCommand.js';
import type { Terminal } from './Terminal.js';

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  language: new Intl.DateTimeFormat().resolvedOptions().locale,
};

// Whoever reads the output may stop, as `head` does.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await runCommand(process.argv.slice(2), terminal);
} catch (error) {
  // Node itself would end with 1, which says that the list has errors.
  terminal.err(`${inspect(error)}\n`);
  process.exitCode = 2;
}
