import type { BlurredDate } from '../../../words/calendar/index.js';
import type { Labels, Locale } from '../../../words/vocabulary/index.js';
import { type FilingWindow, printingWords, type Rulebook } from '../../rulebook/index.js';

/** Who owes what titles oblige to. */
export const holder: Labels = { en: 'the holder', 'zh-CN': '称号单位', 'zh-TW': '稱號單位' };

const events: Readonly<Record<'merged' | 'split' | 'closed', Labels>> = {
  merged: { en: 'merger', 'zh-CN': '合并', 'zh-TW': '合併' },
  split: { en: 'split', 'zh-CN': '分立', 'zh-TW': '分立' },
  closed: { en: 'closing', 'zh-CN': '停产', 'zh-TW': '停產' },
};

/** One text, said in each language. */
function inEach(say: (locale: Locale) => string): Labels {
  return { en: say('en'), 'zh-CN': say('zh-CN'), 'zh-TW': say('zh-TW') };
}

/** What a window is called: the round, and what is to be done in it. */
export function windowTitle({ title }: Rulebook, step: FilingWindow['step'], tier: Labels): Labels {
  return inEach((locale) => {
    const said = [title, tier].map((labels) => labels[locale]);
    return [...said, printingWords[locale].steps[step]].join(printingWords[locale].comma);
  });
}

export function titleEnds(scheme: Labels): Labels {
  return {
    en: `title ends: ${scheme.en}`,
    'zh-CN': `称号到期：${scheme['zh-CN']}`,
    'zh-TW': `稱號到期：${scheme['zh-TW']}`,
  };
}

export function cultivationEnds(scheme: Labels): Labels {
  return {
    en: `cultivation term ends: ${scheme.en}`,
    'zh-CN': `培育期满：${scheme['zh-CN']}`,
    'zh-TW': `培育期滿：${scheme['zh-TW']}`,
  };
}

export function reviewOpen(by: keyof typeof events, on: BlurredDate, scheme: Labels): Labels {
  const event = events[by];
  return {
    en: `review left open by the ${event.en} of ${on}: ${scheme.en}`,
    'zh-CN': `${on}${event['zh-CN']}后称号待复核：${scheme['zh-CN']}`,
    'zh-TW': `${on}${event['zh-TW']}後稱號待複核：${scheme['zh-TW']}`,
  };
}
