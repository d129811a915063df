import { isBlurredDate, isDay } from '../../../words/calendar/index.js';
import { type Labels, type Locale, locales } from '../../../words/vocabulary/index.js';
import { foldText } from '../../../words/vocabulary/internal.js';
import { incidentKindLabels, incidentKinds } from '../../assessment/index.js';
import { unitText, wordLabels } from '../../rulebook/internal.js';
import type { EvidenceColumn } from './EvidenceColumn.js';

const yes: Labels = { en: 'yes', 'zh-CN': '是', 'zh-TW': '是' };
const no: Labels = { en: 'no', 'zh-CN': '否', 'zh-TW': '否' };
const none: Labels = { en: 'none', 'zh-CN': '无', 'zh-TW': '無' };

/** What may stand in a cell of a column, for a reader. */
export function allowedAnswers({ type, values = [], unit }: EvidenceColumn, locale: Locale): string {
  const said = (word: string, labels: Labels | undefined) => (labels ? `${word} (${labels[locale]})` : word);
  switch (type) {
    case 'text':
      return '';
    case 'day':
    case 'date':
      return '2026-01-31';
    case 'number':
      return unit === undefined ? '0' : `0${unitText(unit, locale)}`;
    case 'statement':
      return `${yes[locale]} / ${no[locale]}`;
    case 'word':
      return values.map((word) => said(word, wordLabels[word])).join(' / ');
    case 'years':
      return `2024=${yes[locale]}; 2025=${no[locale]}`;
    case 'scenarios':
      return '2025/ID; 2025/ID+AI';
    case 'incidents': {
      const kinds = incidentKinds.map((kind) => said(kind, incidentKindLabels[kind])).join(', ');
      return `${none[locale]} / KIND 2024-05-20; KIND:GRADE 2024-05..2024-08: ${kinds}`;
    }
  }
}

/** What an answer says; `undefined` where it is none that is allowed. */
export function readAnswer({ type, values }: EvidenceColumn, text: string): unknown {
  switch (type) {
    case 'text':
      return text;
    case 'day':
      return isDay(text) ? text : undefined;
    case 'date':
      return isBlurredDate(text) ? text : undefined;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case 'statement': {
      const holds = yesOrNo(text);
      return holds === undefined ? undefined : { holds };
    }
    case 'word':
      return wordIn(text, Object.fromEntries((values ?? []).map((word) => [word, wordLabels[word]])));
    case 'years':
      return several(text, (part) => {
        const [, year = '', answer = ''] = /^(\d{4})\s*[=:：]\s*(.+)$/.exec(part) ?? [];
        const inLastFivePercent = yesOrNo(answer);
        return year === '' || inLastFivePercent === undefined
          ? undefined
          : { year: Number(year), inLastFivePercent };
      });
    case 'scenarios':
      return several(text, (part) => {
        const [, edition = '', scenario = '', ai] = /^(\d{4})\/([^+]+?)(\s*\+\s*AI)?$/i.exec(part) ?? [];
        return edition === '' ? undefined : { edition, scenario, usesAi: ai !== undefined };
      });
    case 'incidents':
      return several(text, incidentIn);
  }
}

function incidentIn(part: string): unknown {
  const pattern = /^([^\s:：]+)(?:[:：]([a-z-]+))?\s+([\d-]+)(?:\.\.([\d-]*))?$/;
  const [, word = '', grade, on = '', until] = pattern.exec(part) ?? [];
  const kind = wordIn(word, incidentKindLabels);
  if (kind === undefined || !isBlurredDate(on)) return undefined;
  return {
    kind,
    ...(grade !== undefined && { grade }),
    on,
    ...(until === '' ? { ongoing: true } : until !== undefined && { until }),
  };
}

/** The parts of a cell, or none at all where it says so; `undefined` where one of them is not understood. */
function several(text: string, read: (part: string) => unknown): unknown[] | undefined {
  if (Object.values(none).includes(text.toLowerCase())) return [];
  const parts = text.split(/[;；\n]/).map((part) => part.trim());
  const found = parts.filter((part) => part !== '').map(read);
  return found.includes(undefined) ? undefined : found;
}

function yesOrNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if ([...Object.values(yes), 'true', '√', '✓'].includes(word)) return true;
  return [...Object.values(no), 'false', '×'].includes(word) ? false : undefined;
}

/** A word itself, or what it is called in any language. */
function wordIn(text: string, words: Readonly<Record<string, Labels | undefined>>): string | undefined {
  // The way in which the allowed answers are printed: the word, then what it is called.
  const [bare = text] = text.split(' (');
  const folded = foldText(text);
  return Object.keys(words).find((word) => {
    return word === bare || locales.some((locale) => foldText(words[word]?.[locale] ?? word) === folded);
  });
}
