/** A printed name, parted from the other name that stands in brackets behind it. */
export type SplitName = {
  /** As given, without the other name. */
  name: string;
  former?: string;
  /** `assumed`: two names stand there, but nothing says which is the older. `unclear`: nothing is parted. */
  certainty: 'sure' | 'assumed' | 'unclear';
  /** What stands in the brackets, where it is in question. */
  inside?: string;
};

const opening = '(（〔【';
const closing = ')）〕】';
const legal = /(公司|集[团團]|[厂廠]|[研学學]院|[所社区區园園局矿礦])$/;
const saysFormer = /^\s*(?:原名称?|曾用名|原)\s*[:：]?\s*/;

/**
 * Parts a former name in brackets from a name. 公司（原某公司） is sure. Two legal names without 原 are assumed to be new and
 * old. Brackets that belong to a name stay, wherever they are.
 */
export function splitName(text: string): SplitName {
  const start = bracketAtEnd(text);
  if (start < 0) {
    const inside = /[(（〔【]\s*原[^)）〕】]*/.exec(text)?.[0].slice(1);
    const isName = inside !== undefined && isLegal(inside);
    return isName ? { name: text, certainty: 'unclear', inside } : { name: text, certainty: 'sure' };
  }
  const name = text.slice(0, start).trim();
  const inside = text.slice(start + 1, -1).trim();
  const former = inside.replace(saysFormer, '');
  if (!isLegal(former) || name === '') return { name: text, certainty: 'sure' };
  if (/[、，,；;]/.test(former))
    return { name: text, certainty: former === inside ? 'sure' : 'unclear', inside };
  if (former !== inside) return { name, former, certainty: 'sure' };
  if (!/公\s*司$/.test(inside)) return { name: text, certainty: 'sure' };
  return isLegal(name)
    ? { name, former, certainty: 'assumed', inside }
    : { name: text, certainty: 'unclear', inside };
}

/** Whether a name ends as names do. The lines of a PDF break within words. */
function isLegal(name: string): boolean {
  return legal.test(name.replace(/\s/g, ''));
}

/** Where the bracket opens that closes at the end of a text; -1 where none does. */
function bracketAtEnd(text: string): number {
  if (text === '' || !closing.includes(text.slice(-1))) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (closing.includes(character)) depth += 1;
    if (opening.includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
