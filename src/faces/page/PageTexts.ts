import type { ListKind } from '../../lists/list/index.js';

/** What the page says of itself, in one language; whatever the library says has its texts there. */
export type PageTexts = {
  title: string;
  promise: string;
  language: string;
  printPage: string;
  views: Readonly<Record<'lists' | 'register' | 'compare' | 'promotion', string>>;
  intake: {
    heading: string;
    hint: string;
    choose: string;
    pasteHeading: string;
    pasteHint: string;
    pasteLabel: string;
    pasteRead: string;
    pastedName: (count: number) => string;
    lists: string;
    close: (name: string) => string;
  };
  work: {
    opening: string;
    reading: (rows: string, total: string) => string;
    cancel: string;
    cancelled: string;
    again: string;
    refused: string;
    failed: (reason: string) => string;
    done: (name: string) => string;
  };
  settings: {
    asked: string;
    understood: string;
    fields: Readonly<
      Record<
        | 'scheme'
        | 'tier'
        | 'stage'
        | 'announcedOn'
        | 'kind'
        | 'listYear'
        | 'jurisdiction'
        | 'sheets'
        | 'fillDown',
        string
      >
    >;
    kinds: Readonly<Record<ListKind, string>>;
    choose: string;
    nation: string;
    fromList: (found: string) => string;
    notFound: string;
    dayHint: string;
    readAgain: string;
    sheet: (name: string, rows: number) => string;
    unnamedSheet: string;
  };
  numbers: { heading: string };
  doubts: {
    heading: string;
    all: string;
    severity: string;
    code: string;
    search: string;
    shown: (shown: number, total: number) => string;
    columns: Readonly<Record<'place' | 'severity' | 'message' | 'text' | 'assumed', string>>;
    show: (place: string) => string;
    rowHeading: (place: string) => string;
    row: string;
    here: string;
  };
  unread: {
    heading: string;
    nothing: string;
    rows: (total: number) => string;
    columns: string;
    means: (heading: string) => string;
    leave: string;
    assign: string;
  };
  take: {
    heading: string;
    checked: string;
    accept: string;
    withoutDoubt: string;
    allRead: string;
    records: string;
    recordedOn: string;
    asOf: string;
    draw: string;
    svg: string;
    png: string;
    table: string;
    basis: string;
    place: string;
    uncertain: string;
    counted: (records: number, events: number) => string;
  };
  register: {
    heading: string;
    hint: string;
    choose: string;
    opened: (counts: { units: number; enterprises: number; events: number; last: string }) => string;
    noticeHeading: string;
    noticeHint: string;
    steps: (all: number, open: number, events: number) => string;
    columns: Readonly<Record<'place' | 'table' | 'name' | 'effect' | 'decision', string>>;
    effects: Readonly<Record<string, string>>;
    nothing: string;
    undecided: string;
    asMatched: string;
    find: string;
    newUnit: string;
    decide: (name: string) => string;
    apply: string;
    record: string;
    recorded: string;
    save: string;
    saveDecisions: string;
    openDecisions: string;
    decisionsKept: (count: number) => string;
    notDecisions: string;
  };
  due: {
    heading: string;
    from: string;
    until: string;
    complete: string;
    show: string;
    count: (items: number) => string;
    gap: (what: string, units: number) => string;
    calendar: string;
  };
  history: Readonly<
    Record<'heading' | 'unit' | 'title' | 'from' | 'until' | 'standing' | 'held' | 'open', string>
  >;
  compare: Readonly<Record<'heading' | 'asNamed' | 'compare' | 'missing', string>> & {
    unread: (rows: number) => string;
  };
  promotion: {
    heading: string;
    hint: string;
    kind: string;
    to: string;
    asOf: string;
    rulebook: string;
    evidence: string;
    unknown: string;
    yes: string;
    no: string;
    held: string;
    none: string;
    heldSince: string;
    historyComplete: string;
    proof: (proofs: string) => string;
    notAsked: string;
    period: Readonly<Record<'from' | 'until', string>>;
    incidents: string;
    usesAi: string;
    edition: string;
    incidentKind: string;
    incidentDay: string;
    addIncident: string;
    heldAbove: string;
    byPlaceAndDay: string;
    ask: string;
    unitName: string;
    result: string;
    outcomes: Readonly<Record<'eligible' | 'ineligible' | 'undetermined', string>>;
    tally: (met: number, unmet: number, unknown: number) => string;
    print: string;
  };
};
