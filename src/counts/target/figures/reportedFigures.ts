import { laterFigures } from './laterFigures.js';
import type { PublishedFigure } from './PublishedFigure.js';
import { tianjinInterviewFigures } from './tianjinInterview.js';

/**
 * Every reported figure that the library ships, as its source gives it.
 *
 * @example
 * const green = reportedFigures.find(({ id }) => id === 'tianjin-green-units')
 * green && reconcile(474, green.quantity).verdict //=> 'agrees'
 */
export const reportedFigures: readonly PublishedFigure[] = /* @__PURE__ */ (() => [
  ...tianjinInterviewFigures,
  ...laterFigures,
])();
