import type { Issue } from './Issue.js';

/** What each error of the foundation says beside its code. */
export type FoundationErrorInfo = {
  'unknown-term': { vocabulary: string; text: string; allowed: readonly string[] };
  'ambiguous-term': { text: string; readings: readonly { term: string; where: string }[] };
  /** What a caller in plain JavaScript put where something else belongs. */
  'invalid-argument': {
    argument: string;
    expected: 'iterable' | 'object' | 'list' | 'text' | 'number' | 'bytes' | 'boolean' | 'schema';
    received: string;
  };
  'invalid-day': { received: string };
  'invalid-record': { position: number; issues: readonly Issue[] };
  'dump-version': { received: number; expected: number };
  'invalid-dump': { issues: readonly Issue[] };
  'id-taken': { id: string };
  'unknown-record': { id: string; namedBy: string };
  'unknown-scheme': { scheme: string; known: readonly string[] };
  /** A scheme of the caller's own that is not in shape. */
  'invalid-scheme': { scheme: string; issues: readonly Issue[] };
  'tier-not-of-scheme': { scheme: string; tier: string | null; allowed: readonly string[] };
  'invalid-query': {
    field: string;
    received: string;
    allowed: readonly string[];
    /** What is allowed where it is no list. */
    shape?:
      | 'region'
      | 'division'
      | 'jurisdiction'
      | 'industry'
      | 'year'
      | 'period'
      | 'until'
      | 'by'
      | 'whole'
      | 'distinct';
  };
  'too-many-tiers': { scheme: string; tiers: number; allowed: number };
  'kind-not-of-scheme': { scheme: string; kind: string; allowed: readonly string[] };
  'kind-not-of-event': { event: string; kind: string; allowed: readonly string[] };
  'intake-ended': { scheme: string; kind: string; tier: string; list: number | string; lastListYear: number };
  'title-not-held': { unit: string; scheme: string; tier: string | null; stage: string; on: string };
  'recorded-before': { recordedAt: string; latest: string };
  'scheme-differs': { scheme: string };
  'merged-in-circle': { units: readonly string[] };
  'one-day-contradiction': { unit: string; on: string; events: readonly [string, string] };
  'event-differs': { unit: string; event: string };
  'unknown-event': { unit: string; event: string };
  'already-corrected': { unit: string; event: string };
  'unit-ended': { unit: string; event: string; endedOn: string };
  'recorded-at-missing': { unit: string; event: string };
};

/** What each error of the wings says; their texts stand in `…/messages`, so that the foundation does not carry them. */
export type WingErrorInfo = {
  'unknown-rulebook': { asked: string; known: readonly string[] };
  'ambiguous-rulebook': { asked: string; matches: readonly string[] };
  /** Conditions that nobody can follow. */
  'invalid-rulebook': { rulebook: string; issues: readonly Issue[] };
  /** Overlays of overlays. */
  'too-many-overlays': { rulebook: string; allowed: number };
  'unknown-rule': { rulebook: string; rule: string; known: readonly string[] };
  'rule-taken': { rulebook: string; rule: string };
  'tier-not-of-rulebook': { rulebook: string; scheme: string; tier: string; allowed: readonly string[] };
  'assessment-of-other-unit': { unit: string; assessment: string };
  /** Counts that answer different queries are never added up; `part` counts from 1. */
  'counts-differ': { part: number };
  'nothing-to-merge': { parts: number };
  'table-too-large': { cells: number; allowed: number };
  /** A package that only the readers need is not installed. */
  'peer-missing': { peer: string; reads: 'csv' | 'xlsx' | 'xls' | 'ods' | 'register' };
  'wrong-file': {
    found:
      | 'xlsx'
      | 'xlsb'
      | 'xls'
      | 'ods'
      | 'doc'
      | 'docx'
      | 'rtf'
      | 'pdf'
      | 'picture'
      | 'web-page'
      | 'encrypted'
      | 'old-office'
      | 'archive'
      | 'cut-off'
      | 'utf-16'
      | 'binary'
      | 'text'
      | 'empty';
    wanted: 'csv' | 'xlsx';
  };
  /** `found` is `null` where reading stopped at the limit; `line` is told of texts. */
  'limit-exceeded': {
    limit:
      | 'bytes'
      | 'parts'
      | 'unpackedBytes'
      | 'styles'
      | 'sheets'
      | 'rows'
      | 'columns'
      | 'filledCells'
      | 'textCharacters'
      | 'rowBytes';
    allowed: number;
    found: number | null;
    line: number | null;
  };
  /** `part` is the file in the workbook that cannot be read, where it is known. */
  'file-damaged': { part: string | null };
  /** Without an encoding, UTF-8 and GB18030 were tried. `found` is what the text looks like: several of them for `mixed`. */
  'text-undecodable': {
    encoding: 'utf-8' | 'gb18030' | 'big5' | null;
    line: number;
    found?: 'big5' | 'mixed';
  };
  'quote-unclosed': { line: number };
  /** The tables of a store are not those of this package; 0 where there are none. */
  'store-version': { found: number; expected: number };
  /** The tenures of a store were made by other rules, or are being made anew. */
  'store-derivation': { state: 'other' | 'under-way' };
  'store-not-empty': { records: number; events: number };
  /** `state` is the database's own code. */
  'store-failed': {
    reason: 'connection' | 'space' | 'rights' | 'read-only' | 'size' | 'busy';
    state: string;
  };
  /** Another process has the folder of a store open. */
  'folder-in-use': { folder: string; pid: number; lock: string };
  /** No register can be opened there, or made. `state` is what the system, or the database, calls it. */
  'folder-unfit':
    | { folder: string; reason: 'no-folder' | 'no-parent' | 'no-register' | 'not-empty' }
    | { folder: string; reason: 'unopened'; state: string };
  'project-of-other-enterprise': { project: string; builder: string; enterprise: string };
  'invalid-money': { received: string };
  'counts-not-comparable': { differing: readonly string[] };
};

export type ErrorInfo = FoundationErrorInfo & WingErrorInfo;

export type FoundationErrorCode = keyof FoundationErrorInfo;

export type ErrorCode = keyof ErrorInfo;

/** The text of every error of the foundation in one language. */
export type ErrorTexts = { readonly [C in FoundationErrorCode]: (info: FoundationErrorInfo[C]) => string };
