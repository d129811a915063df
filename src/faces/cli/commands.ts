import type { OptionName } from './cliOptions.js';

const source = ['sheet', 'encoding', 'delimiter', 'limit', 'json'] as const;

const list = [
  ...source,
  ...(['scheme', 'list-year', 'tier', 'stage', 'announced-on', 'kind', 'jurisdiction'] as const),
  ...(['batch', 'decided-by', 'heading', 'divisions', 'hidden', 'fill-down', 'zone', 'rows'] as const),
] as const;

/** What a command takes beside `--locale`: its files and folders by number, and its options. */
export type CommandForm = {
  operands: number;
  options: readonly OptionName[];
  /** Options that mean nothing without another one. */
  needs?: readonly (readonly [option: OptionName, needed: OptionName])[];
};

/** The commands, each with all that it takes; whatever else is given is refused. */
export const commands = {
  check: {
    operands: 1,
    options: [...list, 'out', 'into', 'recorded-on'],
    needs: [['recorded-on', 'into']],
  },
  compare: { operands: 2, options: list },
  due: { operands: 1, options: ['as-of', 'until', 'division', 'known-at', 'complete', 'ics', 'json'] },
  assess: {
    operands: 1,
    options: [...source, 'rulebook', 'tier', 'as-of', 'kind', 'register', 'complete'],
    needs: [['complete', 'register']],
  },
  report: { operands: 1, options: ['as-of', 'known-at', 'by', 'scheme', 'json'] },
  page: { operands: 0, options: [] },
} as const satisfies Record<string, CommandForm>;

export type CommandName = keyof typeof commands;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
