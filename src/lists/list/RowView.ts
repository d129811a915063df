import { isNothing, shown } from '../../words/vocabulary/internal.js';
import { type At, type Doubt, type DoubtCode, doubtOf } from './Doubt.js';
import type { DoubtParams } from './DoubtParams.js';
import type { Field } from './fields.js';
import { cellText, type FilledCells, isNoCell, type ListCell, type Row } from './ListCell.js';
import type { SheetFacts } from './SheetFacts.js';

const formulaError =
  /^(#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)|(Err|错误|錯誤):\d{3})$/;

/** What stands for a letter that was lost, and letters that no font but one knows. */
const lostCharacter = /[\uFFFD\uE000-\uF8FF]/;

/** A question mark within Chinese stands for a character that the file's encoding lacks, where nobody asks a question. */
const lostInName = /\p{Script=Han}[?？]+\p{Script=Han}/u;
const freeTexts: readonly string[] = ['remark', 'highlight', 'reason'];

/** Columns of texts that spreadsheets make dates of: 20-8-12 is a model. */
const texts: readonly string[] = [
  'name',
  'factoryName',
  'product',
  'model',
  'standard',
  'formerName',
  'newName',
];

/** So many days later begin the numbers of days in workbooks that count from 1904 on. */
const daysTo1904 = 1_462;

/** Which columns hold numbers, so that 0 is one, and which hold days. */
type Kinds = { numbers: readonly string[]; days: readonly string[] };

const kindsOfLists: Kinds = { numbers: ['sequence', 'score'], days: ['date'] };

/** One row while it is being read: its texts by field, and the doubts that gather. */
export class RowView<F extends string = Field> {
  readonly texts: { [One in F]?: string } = {};
  readonly doubts: Doubt[] = [];
  /** Cells that say something by what stands around them, by column counted from 0. */
  readonly filled: Record<number, ListCell>;

  constructor(
    readonly at: At,
    readonly cells: Row,
    readonly columns: ReadonlyMap<F, number>,
    { date1904 = false }: SheetFacts = {},
    { numbers, days } = kindsOfLists,
    merged: FilledCells = {},
  ) {
    this.filled = { ...merged };
    for (const [field, column] of columns) {
      // The number of a row is never that of the row above.
      if (field === 'sequence') delete this.filled[column];
      const cell = this.filled[column] ?? cells[column];
      const isSerial = date1904 && days.includes(field) && typeof cell === 'number';
      if (isSerial) this.filled[column] = cell + daysTo1904;
      const text = cellText(this.filled[column] ?? cell);
      if (text !== '') this.#take(field, text, cell, numbers);
      else if (isNoCell(cell)) this.doubt('cell-not-read', field, { heading: field, text: shown(cell) });
    }
  }

  #take(field: F, text: string, cell: ListCell, numbers: readonly string[]): void {
    if (formulaError.test(text)) {
      this.doubt('formula-error', field, { text });
      return;
    }
    // A name that is a sign for nothing is no missing name, and a cross in a column of stages or states says no.
    const isSaid = field === 'name' || (['stage', 'status'].includes(field) && /^×+$/.test(text));
    if (!isSaid && (isNothing(text) || (text === '0' && !numbers.includes(field)))) return;
    this.texts[field] = text;
    const isLost = lostCharacter.test(text) || (lostInName.test(text) && !freeTexts.includes(field));
    if (isLost) this.doubt('character-lost', field, { text });
    if (cell instanceof Date && texts.includes(field)) this.doubt('date-for-text', field, { text });
  }

  cell(field: F): ListCell {
    const column = this.columns.get(field);
    return column === undefined ? undefined : (this.filled[column] ?? this.cells[column]);
  }

  /** Gives a field whose cell is empty what stands in another row. */
  fill(field: F, text: string, cell: ListCell): void {
    const column = this.columns.get(field);
    this.texts[field] = text;
    if (column !== undefined) this.filled[column] = cell;
  }

  /** Notes a doubt about a field, with its text as it stands. */
  doubt<C extends DoubtCode>(code: C, field: F | undefined, params: DoubtParams[C], assumed?: string): void {
    const column = field === undefined ? undefined : this.columns.get(field);
    const text = field === undefined ? '' : (this.texts[field] ?? cellText(this.cell(field)));
    const at = column === undefined ? this.at : { ...this.at, column: column + 1 };
    this.doubts.push(doubtOf(code, params, { at, text, assumed }));
  }
}
