import { schemes } from '../../index.js';
import type { CsvOptions } from '../../lists/files/index.js';
import { fields, type Heading, listKinds, type ReadListOptions } from '../../lists/list/index.js';
import { type ErrorInfo, stages } from '../../words/index.js';
import { GivenOptions, type Problem } from './GivenOptions.js';

type LimitName = ErrorInfo['limit-exceeded']['limit'];

/** What is to be checked, and how it is to be told. */
export type CheckOrder = {
  file: string;
  list: ReadListOptions;
  /** The sheets that are read; none for all. */
  sheets: readonly string[];
  /** A file with a table of divisions. */
  divisions: string | undefined;
  csv: Pick<CsvOptions, 'encoding' | 'delimiter'>;
  limits: Partial<Record<LimitName, number>>;
  rows: number;
  out: string | undefined;
  json: boolean;
};

export type Order = { locale: string | undefined } & (
  | { command: 'help' | 'version' }
  | { command: 'wrong'; problems: readonly Problem[] }
  | { command: 'check'; check: CheckOrder }
);

const delimiters = { comma: ',', semicolon: ';', tab: '\t' } as const;

const limitNames: readonly LimitName[] = [
  'bytes',
  'rows',
  'columns',
  'rowBytes',
  'sheets',
  'unpackedBytes',
  'textCharacters',
  'filledCells',
  'parts',
  'styles',
];

const headings: readonly Heading[] = [
  ...fields.filter((field) => field !== 'name' && field !== 'factoryName'),
  'anyName',
  'company',
  'factory',
  'project',
  'park',
];

/** Reads the arguments of the command. */
export function readArguments(args: readonly string[]): Order {
  const given = new GivenOptions(args);
  const { positionals, problems } = given;
  const locale = given.text('locale');
  const [command, file, second] = positionals;
  if (given.has('help') || args.length === 0) return { locale, command: 'help' };
  if (given.has('version')) return { locale, command: 'version' };
  const scheme = given.text('scheme');
  if (command !== undefined && command !== 'check')
    problems.push((texts) => texts['unknown-command'](command));
  else if (file === undefined) problems.push((texts) => texts['file-missing']());
  if (second !== undefined) problems.push((texts) => texts['file-unwanted'](second));
  if (scheme === undefined) {
    problems.push((texts) => texts['scheme-missing'](schemes.map(({ id }) => id).join(', ')));
  }
  const check = checkOrder(given, file ?? '', scheme ?? '');
  return problems.length > 0 ? { locale, command: 'wrong', problems } : { locale, command: 'check', check };
}

function checkOrder(given: GivenOptions, file: string, scheme: string): CheckOrder {
  const own = given
    .pairs('heading')
    .map(([text, field]) => [text, given.oneOf('heading', field, headings)] as const);
  const limits = given.pairs('limit').map(([name, text]) => {
    return [given.oneOf('limit', name, limitNames), given.numberIn('limit', text)] as const;
  });
  const delimiter = given.choice('delimiter', ['comma', 'semicolon', 'tab']);
  return {
    file,
    list: {
      scheme,
      tier: given.text('tier'),
      stage: given.choice('stage', stages),
      listYear: given.number('list-year'),
      batch: given.text('batch'),
      announcedOn: given.text('announced-on'),
      decidedBy: given.text('decided-by'),
      kind: given.choice('kind', listKinds),
      jurisdiction: given.text('jurisdiction'),
      hidden: given.choice('hidden', ['read', 'skip']),
      fillDown: given.has('fill-down'),
      zone: given.text('zone'),
      headings: Object.fromEntries(own.flatMap(([text, heading]) => (heading ? [[text, heading]] : []))),
    },
    sheets: given.all('sheet'),
    divisions: given.text('divisions'),
    csv: {
      encoding: given.choice('encoding', ['utf-8', 'gb18030', 'big5']),
      delimiter: delimiter && delimiters[delimiter],
    },
    limits: Object.fromEntries(limits.flatMap(([name, number]) => (name ? [[name, number]] : []))),
    rows: given.number('rows') ?? 3,
    out: given.text('out'),
    json: given.has('json'),
  };
}
