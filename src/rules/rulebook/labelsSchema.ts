import * as z from 'zod';
import { textSchema } from '../../records/unit/internal.js';

/** A text in the three languages. */
export const labelsSchema = /* @__PURE__ */ (() =>
  z
    .strictObject({ en: textSchema, 'zh-CN': textSchema, 'zh-TW': textSchema })
    .meta({ id: 'Labels', description: 'One text in three languages.' }))();
