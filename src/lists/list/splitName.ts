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

const opening = '(（〔【[［';
const closing = ')）〕】]］';
const legal = /(公司|集[团團]|[厂廠]|[研学學]院|[所社区區园園局矿礦])$/;
const saysFormer =
  /^\s*(?:原企业名称|原公司名称|原名称?|原称|曾用名称?|曾用|另名|又名|旧名|前身为?|更名前|变更前|原)\s*[:：为]?\s*/;

/** Inside brackets, a form of enterprise and no name: 水泵设备厂（有限公司）. */
const bareForm = /^(集团)?(股份)?(有限)?(责任)?公司$|合伙\)?$|^(个人)?独资(企业)?$|^集团$/;

/** 原料, 原油 and the like begin no former name. */
const ownWord = /^原(料|材|油|矿|煤|浆|药|奶|纸|木|子|件|装|厂区|地|州|阳|平|种|酒|糖|皮|毛|棉|味|创|生|产)/;

/** Inside brackets that name the unit anew. */
const saysNew = /^\s*(?:现|新|已更名)|(?:更名|改名|变更)(?:为|成)/;

/**
 * Parts a former name in brackets from a name. 公司（原某公司） and 公司（原贵糖） are sure. Two legal names without 原 are assumed to
 * be new and old. Brackets that belong to a name stay, wherever they are.
 */
export function splitName(text: string): SplitName {
  const start = bracketAtEnd(text);
  if (start < 0) {
    const inside = /[(（〔【[［]\s*原[^)）〕】\]］]*/.exec(text)?.[0].slice(1);
    const isName = inside !== undefined && isLegal(inside);
    return isName ? { name: text, certainty: 'unclear', inside } : { name: text, certainty: 'sure' };
  }
  const whole: SplitName = { name: text, certainty: 'sure' };
  const name = text.slice(0, start).trim();
  const inside = text.slice(start + 1, -1).trim();
  if (name === '' || bareForm.test(inside)) return whole;
  if (saysNew.test(inside) && isLegal(inside)) return { name: text, certainty: 'unclear', inside };
  const isSaid = saysFormer.test(inside) && !ownWord.test(inside);
  const former = isSaid ? inside.replace(saysFormer, '') : inside;
  if (isSaid && isLegal(name) && !isLegal(former) && /^\p{L}{2,}/u.test(former))
    return { name, former, certainty: 'sure' };
  if (!isLegal(former)) return whole;
  if (/[、，,；;]/.test(former)) return { name: text, certainty: isSaid ? 'unclear' : 'sure', inside };
  if (isSaid) return { name, former, certainty: 'sure' };
  if (!/公\s*司$/.test(inside)) return whole;
  return isLegal(name)
    ? { name, former, certainty: 'assumed', inside }
    : { name: text, certainty: 'unclear', inside };
}

/** Whether a name ends as names do. The lines of a PDF break within words. */
export function isLegal(name: string): boolean {
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
