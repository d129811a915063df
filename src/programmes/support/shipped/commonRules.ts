import type { NumberEvidence } from '../../../rules/rulebook/index.js';
import type { Labels } from '../../../words/vocabulary/index.js';
import type { Money } from '../../money/index.js';
import type { GivenRule } from '../defineSupport.js';
import type { Band } from '../SupportScheme.js';

/** One text in the three languages. */
export function inThree(en: string, zhCN: string, zhTW: string): Labels {
  return { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
}

/** An amount in 万元. */
export function tenThousands(amount: number): Money {
  return { amount: String(amount), unit: '万元' };
}

/** One percentage, whatever the base. */
export function flat(percent: number): readonly Band[] {
  return [{ from: { amount: '0', unit: '元' }, percent }];
}

/** 以上: an investment of at least so many 万元. */
export function threshold(
  base: 'total' | 'fixedAssets',
  value: number,
  more: Partial<GivenRule> = {},
): GivenRule {
  return {
    id: 'threshold',
    title: inThree('least investment', '投资门槛', '投資門檻'),
    condition: { op: 'compare', evidence: `investment.${base}`, is: 'at-least', value, unit: '万元' },
    ...more,
  };
}

/** A number at one end of a limit, in per cent. */
export function percentage(
  id: string,
  title: Labels,
  evidence: NumberEvidence,
  is: 'at-least' | 'above' | 'at-most',
  value: number,
): GivenRule {
  return { id, title, condition: { op: 'compare', evidence, is, value, unit: '%' } };
}

/** Something that only a statement can tell. */
export function stated(statement: string, title: Labels, more: Partial<GivenRule> = {}): GivenRule {
  return { id: statement, title, condition: { op: 'declared', statement }, ...more };
}

/** Paid once the project is completed and at work: for one that is not yet, nobody knows. */
export const afterCompletion: GivenRule = {
  id: 'after-completion',
  title: inThree('paid after completion and start-up', '项目竣工投产后给予支持', '項目竣工投產後給予支持'),
  condition: {
    op: 'any',
    of: [
      { op: 'one-of', evidence: 'projectStage', values: ['completed', 'in-production', 'accepted'] },
      {
        op: 'declared',
        statement: 'completed-when-paid',
        title: inThree(
          'completed and at work when the money is paid',
          '兑付时已竣工投产',
          '兌付時已竣工投產',
        ),
      },
    ],
  },
};
