/** The locales that every label and message of the library is written in. */
export const locales = ['en', 'zh-CN', 'zh-TW'] as const;

export type Locale = (typeof locales)[number];

/** One text in every locale. */
export type Labels = Readonly<Record<Locale, string>>;

/**
 * Finds the nearest of the library's locales for a BCP 47 tag. Chinese goes by its script; all else reads English.
 *
 * @example
 * matchLocale('zh-Hant-HK') //=> 'zh-TW'
 * matchLocale('zh') //=> 'zh-CN'
 * matchLocale('fr-CA') //=> 'en'
 */
export function matchLocale(tag: string): Locale {
  const known = locales.find((locale) => locale === tag);
  if (known) return known;
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (language !== 'zh' && language !== 'yue') return 'en';
    return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  } catch {
    // A tag that is no BCP 47 tag has no nearest locale; a message in English beats none.
    return 'en';
  }
}
