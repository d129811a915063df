import { dateOfText, isDay } from '../../../words/calendar/internal.js';
import { accidentGrades, type Labels, type Locale, locales } from '../../../words/vocabulary/index.js';
import { chineseNumber, foldText, isNothing, normalForm } from '../../../words/vocabulary/internal.js';
import { incidentKindLabels, incidentKinds } from '../../assessment/index.js';
import { unitText } from '../../rulebook/internal.js';
import { wordText } from '../wordText.js';
import { no, none, printedWord, yes } from './allowedAnswers.js';
import type { EvidenceColumn } from './EvidenceColumn.js';

/** No part of an answer is longer. */
const longest = 200;

/**
 * Whether a cell gives no answer: it is empty, or holds a sign for nothing. Some of these signs are an answer where they stand: a
 * cross denies a statement, and 无 says that there were no incidents.
 */
export function isLeftOut(column: EvidenceColumn, text: string): boolean {
  return isNothing(text) && (column.type === 'text' || readAnswer(column, text) === undefined);
}

/** What an answer says; `undefined` where it is none that is allowed. */
export function readAnswer({ type, values = [], unit }: EvidenceColumn, cell: string | number): unknown {
  const text = String(cell);
  switch (type) {
    case 'text':
      return text;
    case 'day': {
      const day = dateOfText(text) ?? '';
      return isDay(day) ? day : undefined;
    }
    case 'date':
      return dateOfText(text);
    case 'number':
      return typeof cell === 'number' ? finite(cell) : numberIn(text, unit);
    case 'statement': {
      const holds = yesOrNo(text);
      return holds === undefined ? undefined : { holds };
    }
    case 'word':
      return wordIn(text, values, wordText);
    case 'years':
      return several(text, yearIn);
    case 'scenarios':
      return several(text, scenarioIn);
    case 'incidents':
      return several(text, incidentIn);
  }
}

/** 3, 1,200, 6.7E-5 or 三, with its unit behind it or without. */
function numberIn(text: string, unit: string | undefined): number | undefined {
  const bare = normalForm(text).replace(/\s/g, '');
  const endings = unit === undefined ? [] : locales.map((locale) => unitText(unit, locale).trim());
  const ending = endings.find((one) => one !== '' && bare.endsWith(one)) ?? '';
  const digits = bare.slice(0, bare.length - ending.length);
  if (/^-?(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{1,30})?(e[-+]?\d{1,3})?$/i.test(digits))
    return finite(Number(digits.replaceAll(',', '')));
  return chineseNumber(digits);
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

function yearIn(part: string): unknown {
  const [, year, answer = ''] = /^(\d{4})年?\s*[=:]\s*(\S+)$/.exec(part) ?? [];
  const inLastFivePercent = yesOrNo(answer);
  return year === undefined || inLastFivePercent === undefined
    ? undefined
    : { year: Number(year), inLastFivePercent };
}

function scenarioIn(part: string): unknown {
  const [, edition, scenario, ai] = /^(\d{4})\s*\/\s*([^+\s]+)(\s*\+\s*AI)?$/i.exec(part) ?? [];
  return edition === undefined ? undefined : { edition, scenario, usesAi: ai !== undefined };
}

/** A kind, its grade, the day or the days up to which it lasted; what ends in two dots goes on. */
function incidentIn(part: string): unknown {
  const [, what = '', since = '', end] = /^(.+)\s(\S+?)(?:\.\.(\S*))?$/.exec(part) ?? [];
  const [word = '', graded, ...others] = what.split(':');
  const kind = wordIn(word, incidentKinds, (one, locale) => incidentKindLabels[one][locale]);
  const grade = graded === undefined ? undefined : wordIn(graded, accidentGrades, wordText);
  const [on, until] = [dateOfText(since), end ? dateOfText(end) : undefined];
  if (kind === undefined || on === undefined || others.length > 0) return undefined;
  if ((graded !== undefined && grade === undefined) || (end && until === undefined)) return undefined;
  return {
    kind,
    ...(grade !== undefined && { grade }),
    on,
    ...(end === '' && { ongoing: true }),
    ...(until !== undefined && { until }),
  };
}

/** The parts of a cell, or none at all where it says so; `undefined` where one of them is not understood. */
function several(text: string, read: (part: string) => unknown): unknown[] | undefined {
  if (isIn(text, none)) return [];
  const parts = normalForm(text)
    .split(/[;\n、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => (part.length > longest ? undefined : read(part)));
  return found.length === 0 || found.includes(undefined) ? undefined : found;
}

function yesOrNo(text: string): boolean | undefined {
  if (isIn(text, yes) || /^(true|√|✓|✔)$/i.test(text)) return true;
  return isIn(text, no) || /^(false|×|✗|✘)$/i.test(text) ? false : undefined;
}

function isIn(text: string, labels: Labels): boolean {
  const folded = foldText(text);
  return locales.some((locale) => foldText(labels[locale]) === folded);
}

/** A word itself, or what it is called in any language, or both as the allowed answers are printed: `self (自评)`. */
function wordIn<T extends string>(
  text: string,
  words: readonly T[],
  labelOf: (word: T, locale: Locale) => string,
): T | undefined {
  const folded = foldText(text);
  return words.find((word) => {
    const labels = locales.map((locale) => labelOf(word, locale));
    const forms = [word, ...labels, ...labels.map((label) => printedWord(word, label))];
    return forms.some((form) => foldText(form) === folded);
  });
}
