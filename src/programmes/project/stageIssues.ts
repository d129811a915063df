import { spanOf } from '../../words/calendar/internal.js';
import type { Issue } from '../../words/vocabulary/index.js';

/** Stages that stand there twice, or come for certain before one that goes before them. Each pair of `order` is in its order. */
export function stageIssues<S extends string>(
  stages: readonly { stage: S; on: string }[],
  order: readonly (readonly [S, S])[],
): Issue[] {
  return stages.flatMap(({ stage: id, on: until }, at): Issue[] => {
    if (stages.findIndex(({ stage }) => stage === id) !== at) {
      return [{ code: 'doubled', severity: 'error', path: ['stages', at, 'stage'], params: { id } }];
    }
    const before = stages.find(({ stage, on }) => {
      return (
        spanOf(until).last < spanOf(on).first && order.some(([one, next]) => one === stage && next === id)
      );
    });
    if (!before) return [];
    const params = { from: before.on, until };
    return [{ code: 'days-cross', severity: 'error', path: ['stages', at, 'on'], params }];
  });
}
