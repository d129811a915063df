import type { At } from './Doubt.js';
import type { FilledCells, Row } from './ListCell.js';

/** A row and where it stands, with what it has of merged cells that begin above it. */
export type Located = { at: At; cells: Row; merged?: FilledCells | undefined };
