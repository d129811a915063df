/** Whether a name is that of a branch, and of which enterprise. */
export type BranchReading =
  | { branch: false }
  | { branch: true; enterprise: string }
  /** It looks like a branch or a part of one, but its enterprise cannot be told. */
  | { branch: 'unclear' };

/** A legal form, and what follows it. Greedy, so that the last legal form with something behind it parts the name. */
const parted =
  /^(.*(?:有限公司|有限[责責]任公司|股份公司|集[团團]公司|[总總]公司|(?:有限公司|有限[责責]任公司)\([^()]*\)))([^()].*)$/;

/**
 * Tells a branch (分公司, 工厂, 厂, 基地 or a company without a legal form of its own behind one that has it) from an
 * enterprise.
 *
 * @param name in normal form
 */
export function branchOf(name: string): BranchReading {
  const [, enterprise, rest = ''] = parted.exec(name) ?? [];
  if (enterprise === undefined)
    return {
      branch: /(分公司|(?<![加化军木电精手重轻金石美])工[厂廠]|基地)\)?$/.test(name) ? 'unclear' : false,
    };
  // 甲集团公司乙有限公司 is an enterprise of its own.
  if (isLegal(rest)) return { branch: false };
  return /(公司|厂|廠|基地)$/.test(rest) ? { branch: true, enterprise } : { branch: 'unclear' };
}

const legalForm =
  /(有限公司|有限[责責]任公司|股份公司|集[团團]公司|[总總]公司|分公司|[厂廠院所社场場矿礦局站]|中心|合伙|基地)(\([^()]*\))?$/;

function isLegal(rest: string): boolean {
  return /(有限公司|有限[责責]任公司|股份公司|集[团團]公司|[总總]公司)(\([^()]*\))?$/.test(rest);
}

/** Whether a Chinese name of an enterprise lacks a legal form, as the short names of the press do (宝钢, 长飞公司). */
export function isShortName(name: string): boolean {
  return /\p{Script=Han}/u.test(name) && !legalForm.test(name) && branchOf(name).branch !== true;
}
