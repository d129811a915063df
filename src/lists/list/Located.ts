import type { At } from './Doubt.js';
import type { Row } from './ListCell.js';

/** A row and where it stands. */
export type Located = { at: At; cells: Row };
