import { parseArgs } from 'node:util';
import { isDay } from '../../words/index.js';
import type { CliTexts } from './CliTexts.js';
import { cliOptions, type OptionName } from './cliOptions.js';
import type { CommandForm, CommandName } from './commands.js';

/** What is wrong with the arguments, told late. */
export type Problem = (texts: CliTexts['problems']) => string;

/** The arguments of a call, taken apart. What is wrong with them gathers in `problems`. */
export class GivenOptions {
  readonly positionals: readonly string[];
  readonly problems: Problem[] = [];
  readonly #values = new Map<string, string[]>();

  constructor(args: readonly string[]) {
    // Not strict: what is wrong is told in the reader's language.
    const settings = { options: cliOptions, allowPositionals: true, strict: false, tokens: true } as const;
    const { tokens, positionals } = parseArgs({ args: [...args], ...settings });
    this.positionals = positionals;
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      const { name, rawName, value } = token;
      if (!isOption(name)) this.problems.push((texts) => texts['unknown-option'](rawName));
      else if (cliOptions[name].type === 'string' && (value === undefined || /^--|^$/.test(value))) {
        this.problems.push((texts) => texts['value-missing'](rawName));
      } else if (cliOptions[name].type === 'boolean' && value !== undefined) {
        // `=false` would be taken for yes.
        this.problems.push((texts) => texts['value-unwanted'](rawName));
      } else this.#values.set(name, [...this.all(name), value ?? '']);
    }
  }

  has(name: OptionName): boolean {
    return this.#values.has(name);
  }

  all(name: OptionName): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Tells what a command does not take. */
  checkTaken(command: CommandName, { options, needs = [] }: CommandForm): void {
    const allowed: readonly OptionName[] = [...options, 'locale'];
    for (const name of this.#values.keys()) {
      if (allowed.some((one) => one === name)) continue;
      const known = allowed.map((one) => `--${one}`).join(', ');
      this.problems.push((texts) => texts['option-unwanted'](`--${name}`, command, known));
    }
    for (const [option, needed] of needs) {
      if (this.has(option) && !this.has(needed))
        this.problems.push((texts) => texts['option-alone'](`--${option}`, `--${needed}`));
    }
  }

  day(name: OptionName): string | undefined {
    const text = this.text(name);
    if (text === undefined || isDay(text)) return text;
    this.problems.push((texts) => texts['day-wrong'](`--${name}`, text));
    return undefined;
  }

  /** A day that must be said. */
  dayOf(name: OptionName): string {
    if (!this.has(name)) this.problems.push((texts) => texts['day-missing'](`--${name}`));
    return this.day(name) ?? '';
  }

  /** Of an option that is given twice the last one counts. */
  text(name: OptionName): string | undefined {
    return this.all(name).at(-1);
  }

  choice<T extends string>(name: OptionName, allowed: readonly T[]): T | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.oneOf(name, text, allowed);
  }

  number(name: OptionName): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.numberIn(name, text);
  }

  /** The values of an option that is given as KEY=VALUE, any number of times. */
  pairs(name: OptionName): [key: string, value: string][] {
    return this.all(name).flatMap((text): [string, string][] => {
      const [, key = '', value = ''] = /^(.+)=(.+)$/.exec(text) ?? [];
      if (key === '') this.wrong(name, text, 'KEY=VALUE');
      return key === '' ? [] : [[key, value]];
    });
  }

  oneOf<T extends string>(name: OptionName, text: string, allowed: readonly T[]): T | undefined {
    const found = allowed.find((value) => value === text);
    if (found === undefined) this.wrong(name, text, allowed.join(', '));
    return found;
  }

  numberIn(name: OptionName, text: string): number | undefined {
    if (/^\d{1,15}$/.test(text)) return Number(text);
    this.wrong(name, text, '0, 1, 2, …');
    return undefined;
  }

  wrong(name: OptionName, received: string, expected: string): void {
    this.problems.push((texts) => texts['value-wrong'](`--${name}`, received, expected));
  }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(cliOptions, name);
}
