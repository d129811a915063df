import { type At, type Doubt, type DoubtCode, doubtOf } from './Doubt.js';
import type { DoubtParams } from './DoubtParams.js';
import type { Field, FieldTexts } from './fields.js';
import { cellText, type ListCell, type Row } from './ListCell.js';

const formulaError = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/;

/** What stands for a letter that was lost, and letters that no font but one knows. */
const brokenCharacter = /[\uFFFD\uE000-\uF8FF]/;

/** One row while it is being read: its texts by field, and the doubts that gather. */
export class RowView {
  readonly texts: FieldTexts = {};
  readonly doubts: Doubt[] = [];

  constructor(
    readonly at: At,
    readonly cells: Row,
    readonly columns: ReadonlyMap<Field, number>,
  ) {
    for (const [field, column] of columns) {
      const text = cellText(cells[column]);
      if (text === '') continue;
      if (text.charCodeAt(0) === 35 && formulaError.test(text)) this.doubt('formula-error', field, { text });
      else this.texts[field] = text;
      if (brokenCharacter.test(text)) this.doubt('broken-character', field, { text });
    }
  }

  cell(field: Field): ListCell {
    const column = this.columns.get(field);
    return column === undefined ? undefined : this.cells[column];
  }

  /** Notes a doubt about a field, with its text as it stands. */
  doubt<C extends DoubtCode>(
    code: C,
    field: Field | undefined,
    params: DoubtParams[C],
    assumed?: string,
  ): void {
    const column = field === undefined ? undefined : this.columns.get(field);
    const text = field === undefined ? '' : (this.texts[field] ?? cellText(this.cell(field)));
    const at = column === undefined ? this.at : { ...this.at, column: column + 1 };
    this.doubts.push(doubtOf(code, params, { at, text, assumed }));
  }
}
