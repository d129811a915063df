import type { Form } from './formSchema.js';

/** A made-up form of 22 fields with three to five events. */
function form(at: number): Form {
  const id = `f${at}`;
  const year = 2018 + (at % 6);
  const title = {
    type: 'title',
    unit: id,
    scheme: 'green-manufacturing',
    tier: 'provincial',
    recordedAt: '2026-11-23',
  } as const;
  const steps = ['applied', 'recommended', 'publicised', 'recognised', 'removed'] as const;
  return {
    kind: 'factory',
    id,
    enterprise: `e${at}`,
    name: `示例工厂${at}`,
    branch: at % 9 === 0,
    division: `1201${String(1 + (at % 19)).padStart(2, '0')}`,
    divisionAsOf: '2024-12-31',
    zone: '示例开发区',
    industry: `C${13 + (at % 31)}`,
    chains: at % 3 === 0 ? ['示例链', '另一条链'] : ['示例链'],
    enterpriseName: `示例企业${at}有限公司`,
    creditCode: `91120${String(at).padStart(13, '0')}`,
    formerNames: [{ name: `示例旧企业${at}`, until: '2019-03' }],
    registeredOn: `20${10 + (at % 10)}-0${1 + (at % 9)}-1${at % 10}`,
    scheme: 'green-manufacturing',
    tier: 'provincial',
    stage: 'recognised',
    listYear: year,
    batch: `${1 + (at % 5)}`,
    recommendedBy: '天津市',
    decidedBy: '示例局',
    events: steps.slice(0, 3 + (at % 3)).map((stage, step) => ({
      ...title,
      stage,
      on: `${year}-0${1 + step}-1${at % 10}`,
      listYear: year,
      ...(stage === 'removed' && { reason: '示例' }),
    })),
  };
}

/** Each is one mistake that every validator tells as one. */
const mistakes: readonly object[] = [
  { division: '天津' },
  { listYear: '二〇二四' },
  { registeredOn: '2023-02-29' },
  { remark: '无此栏' },
  { creditCode: '91120O' },
  { stage: '培育' },
  { name: '   ' },
  { events: [{ type: 'title', unit: 'f', scheme: 's', stage: 'recognised', on: '2024-13' }] },
];

/** So many forms, of which so many in a hundred have one to three mistakes. */
export function forms(count: number, bad: number): unknown[] {
  const made = Array.from({ length: count }, (_, at) => {
    if ((at * 37) % 100 >= bad) return form(at);
    const some = Array.from({ length: 1 + (at % 3) }, (_, more) => mistakes[(at + more) % mistakes.length]);
    return Object.assign(form(at), ...some);
  });
  // As they come from outside: objects that were put together are slower to read than those of a parser.
  return JSON.parse(JSON.stringify(made));
}
