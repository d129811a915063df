import * as z from 'zod';
import { inEnglish } from '../../records/issue/internal.js';
import { textSchema } from '../../records/unit/internal.js';

/** One map, four lists (一图四清单) of a chain: its scenes and pain points, and what each needs. The words are the chain's own. */
export const sceneMapSchema = /* @__PURE__ */ (() =>
  inEnglish(
    z
      .strictObject({
        kind: z.literal('scene-map'),
        /** The chain, such as a code of the 12 key chains. */
        chain: textSchema,
        scenes: z.array(z.strictObject({ scene: textSchema, painPoints: z.array(textSchema).optional() })),
        /** 数据要素. */
        dataElements: z.array(textSchema).optional(),
        /** 知识模型. */
        knowledgeModels: z.array(textSchema).optional(),
        /** 工具软件. */
        toolSoftware: z.array(textSchema).optional(),
        /** 人才技能. */
        talentSkills: z.array(textSchema).optional(),
      })
      .meta({ id: 'SceneMap', title: 'One map, four lists' }),
  ))();

export type SceneMap = z.infer<typeof sceneMapSchema>;
