import { describe, expect, it } from 'vitest';
import { cliOptions, type OptionName } from '../../../src/faces/cli/cliOptions.js';
import { commands, isCommand } from '../../../src/faces/cli/commands.js';
import { readArguments } from '../../../src/faces/cli/readArguments.js';

const day = ['--as-of', '2026-03-01'];
const complete: Readonly<Record<string, readonly string[]>> = {
  check: ['check', 'a.csv', '--scheme', 'green-manufacturing', '--into', 'folder'],
  compare: ['compare', 'a.csv', 'b.csv', '--scheme', 'green-manufacturing'],
  due: ['due', 'register', ...day, '--until', '2026-12-31'],
  assess: ['assess', 'a.csv', '--rulebook', 'r', '--tier', 't', ...day, '--register', 'register'],
  report: ['report', 'register', ...day],
  page: ['page'],
};

/** A value that no complete call has. */
const values: Partial<Record<OptionName, string>> = {
  scheme: 'smart-factory',
  'list-year': '2024',
  stage: 'recognised',
  kind: 'park',
  heading: '厂名=company',
  hidden: 'skip',
  encoding: 'big5',
  delimiter: 'tab',
  limit: 'rows=7',
  rows: '9',
  by: 'region',
  ...{ 'as-of': '2026-04-01', until: '2027-01-31', 'recorded-on': '2026-02-01', 'known-at': '2026-02-02' },
};

describe.each(Object.entries(complete))('%s', (command, args) => {
  const options: readonly string[] = isCommand(command) ? commands[command].options : [];
  const given = (name: string) => {
    const value = Object.entries(values).find(([key]) => key === name)?.[1] ?? 'other';
    const isSwitch = Object.entries(cliOptions).some(([key, { type }]) => key === name && type === 'boolean');
    return readArguments([...args, `--${name}`, ...(isSwitch ? [] : [value])]);
  };
  const names = Object.keys(cliOptions).filter((name) => !['help', 'version', 'locale'].includes(name));

  it('is complete', () => {
    expect(readArguments(args)).toMatchObject({ command });
  });

  it.each(names)('uses --%s, or refuses it', (name) => {
    const order = given(name);
    expect(order).not.toEqual(readArguments(args));
    expect(order.command).toBe(options.includes(name) ? command : 'wrong');
  });
});
