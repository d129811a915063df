import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, RuleCitation } from '../../rulebook/index.js';
import { legalPerson } from './legalPerson.js';

const upperTiers = ['excellent', 'leading'] as const;

/** Where one edition's conditions of applicants were seen. */
type Seen = {
  /** A local notice that words them. */
  readonly notice: RuleCitation;
  readonly note?: Labels;
  /** The place of registration that it names. */
  readonly registeredIn?: Parameters<typeof legalPerson>[1];
  /** Where it stands that the factory is completed. */
  readonly completed: RuleCitation;
  /** The call of the edition. */
  readonly call: string;
};

/** Who may apply for the upper tiers. */
export function upperApplicants({ notice, note, registeredIn, completed, call }: Seen): Rule[] {
  const common = { tiers: upperTiers, severity: 'must', confidence: 'primary' } as const;
  return [
    {
      ...common,
      id: 'legal-person',
      ...legalPerson(['petrochemical', 'non-ferrous'], registeredIn),
      citation: notice,
      proofs: [{ en: 'business licence', 'zh-CN': '营业执照', 'zh-TW': '營業執照' }],
      ...(note && { note }),
    },
    {
      ...common,
      id: 'completed',
      title: {
        en: 'the factory is completed and not under construction',
        'zh-CN': '工厂已建成，不在建设期',
        'zh-TW': '工廠已建成，不在建設期',
      },
      condition: { op: 'declared', statement: 'completed' },
      citation: completed,
    },
    {
      ...common,
      id: 'truth-undertaking',
      title: {
        en: 'answers for the truth of the file, which holds no state or trade secrets',
        'zh-CN': '对申报材料真实性负责，材料不含国家秘密和商业秘密',
        'zh-TW': '對申報材料真實性負責，材料不含國家秘密和商業秘密',
      },
      condition: { op: 'declared', statement: 'truth-undertaking' },
      citation: { document: call },
      proofs: [
        {
          en: 'undertaking on truth, secrecy and site check',
          'zh-CN': '真实性、保密和现场核查承诺书',
          'zh-TW': '真實性、保密和現場核查承諾書',
        },
      ],
      note: {
        en: 'The wording was seen; which notice under the call words it was not kept. The undertaking is known from a transcription.',
        'zh-CN': '所见为原文，但未记录出自本次行动的哪一份通知；承诺书见于第三方转录。',
        'zh-TW': '所見為原文，但未記錄出自本次行動的哪一份通知；承諾書見於第三方轉錄。',
      },
    },
  ];
}
