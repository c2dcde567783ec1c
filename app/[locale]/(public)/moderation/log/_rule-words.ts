import { type HidingReason, hidingReasons } from '@/lib/contributions/contribution';
import type { Locale } from '@/lib/i18n/locale';

const words: Record<Locale, Record<HidingReason, string>> = {
  da: {
    personal_data: 'personoplysninger',
    abuse: 'trusler',
    off_topic: 'uden-for-emnet',
    advertising: 'reklame',
    duplicate: 'gentagelse',
    unlawful: 'ulovligt',
  },
  en: {
    personal_data: 'personal-data',
    abuse: 'threats',
    off_topic: 'off-topic',
    advertising: 'advertising',
    duplicate: 'repetition',
    unlawful: 'unlawful',
  },
};

/** The word of a rule in an address of the log. */
export function ruleWord(rule: HidingReason, locale: Locale): string {
  return words[locale][rule];
}

/** The rule a word of an address means; nothing for any other word. */
export function ruleFrom(word: string, locale: Locale): HidingReason | undefined {
  return hidingReasons.find((rule) => words[locale][rule] === word);
}

/** The parameters of a page of one rule in each language: the rule's word differs. */
export function ruleParams<Rest extends Record<string, string>>(rule: HidingReason, rest: Rest) {
  const of = (locale: Locale) => ({ ...rest, rule: ruleWord(rule, locale) });
  return { da: of('da'), en: of('en') };
}
