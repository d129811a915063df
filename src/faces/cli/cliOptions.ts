/** The options of the command, as `parseArgs` takes them. */
export const cliOptions = {
  scheme: { type: 'string' },
  'list-year': { type: 'string' },
  tier: { type: 'string' },
  stage: { type: 'string' },
  'announced-on': { type: 'string' },
  kind: { type: 'string' },
  jurisdiction: { type: 'string' },
  batch: { type: 'string' },
  'decided-by': { type: 'string' },
  heading: { type: 'string' },
  sheet: { type: 'string' },
  divisions: { type: 'string' },
  hidden: { type: 'string' },
  'fill-down': { type: 'boolean' },
  zone: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  limit: { type: 'string' },
  rows: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof cliOptions;
