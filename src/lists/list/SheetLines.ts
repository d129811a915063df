import type { Scheme } from '../../records/title/index.js';
import type { BlockLine } from './blockLine.js';
import { distinctTexts, swallowedBlock } from './blockOf.js';
import { Continuity } from './Continuity.js';
import { type Doubt, doubtOf } from './Doubt.js';
import type { Findings } from './Findings.js';
import type { Located } from './Located.js';
import { partTitle } from './partTitle.js';
import type { PlaceLine } from './placeLine.js';
import type { ReadingContext } from './ReadingContext.js';
import { speaksOfRemoval } from './removalIn.js';
import type { Section } from './Section.js';
import type { SideLine } from './sideLine.js';
import { Titles } from './Titles.js';
import { Totals } from './Totals.js';

/** Takes the lines of a sheet that are no records: titles, headers, headings of blocks, totals and notes. */
export class SheetLines {
  readonly titles: Titles;
  readonly totals = new Totals();
  readonly continuity: Continuity;
  readonly #findings: Findings;
  readonly #scheme: Scheme;
  readonly #told = new Set<string>();

  constructor(findings: Findings, { scheme, options }: ReadingContext) {
    this.#findings = findings;
    this.#scheme = scheme;
    this.titles = new Titles(scheme);
    this.continuity = new Continuity(findings.doubt, options.fillDown === true);
  }

  header({ at, cells }: Located): void {
    this.#findings.line({ at, cells, role: 'header' });
  }

  title({ at, cells }: Located, text: string): void {
    this.titles.take(text);
    this.tell(this.totals.endPart());
    const declared = partTitle(text, this.#scheme)?.declared;
    if (declared !== undefined) this.totals.beginPart(at, text, declared);
    this.#findings.line({ at, cells, role: 'title' });
  }

  /** Answers whether the line ends a part, of which the rows below it are not. */
  place({ at, cells }: Located, text: string, { declared, division }: PlaceLine): boolean {
    const endsPart = this.titles.takePlace(text, division);
    this.tell(this.totals.endPart());
    if (declared !== undefined) this.totals.beginPart(at, text, declared);
    this.#findings.line({ at, cells, role: 'block' });
    return endsPart;
  }

  side({ at, cells }: Located, side: SideLine): void {
    this.#findings.line({ at, cells, role: side.role });
    this.#checkNote({ at, cells });
    if (side.role === 'total') this.tell(this.totals.check(at, side));
  }

  /** A note never removes by itself, as a remark does not. */
  #checkNote({ at, cells }: Located): void {
    const text = distinctTexts(cells).join(' ').slice(0, 200);
    if (speaksOfRemoval(text)) this.tell([doubtOf('status-unclear', { text }, { at, text })]);
  }

  block({ at, cells }: Located, block: BlockLine): void {
    this.#findings.line({ at, cells, role: 'block' });
    this.continuity.takeBlock(at, block);
  }

  /** Takes a heading of a block that stands in a row as if it were an enterprise, and tells it. */
  swallowed(row: Located, { columns }: Section): boolean {
    const swallowed = swallowedBlock(row.cells, columns);
    if (!swallowed) return false;
    const { block, column, text } = swallowed;
    this.block(row, block);
    const at = { ...row.at, column: column + 1 };
    this.tell([doubtOf('heading-in-row', { text }, { at, text, assumed: block.role })]);
    return true;
  }

  /** What is told already is not told again of a header that serves several parts. */
  tell(doubts: readonly Doubt[]): void {
    for (const doubt of doubts) {
      const key = JSON.stringify([doubt.code, doubt.at, doubt.params]);
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      this.#findings.doubt(doubt);
    }
  }

  end(): void {
    this.continuity.end();
    this.tell(this.totals.endPart());
  }
}
