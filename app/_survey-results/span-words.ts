import { monthName, plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { Figure, Span } from '@/lib/surveys/survey-views';
import type { Count, Say } from './draw-question';

type Kind = Extract<Figure, { type: 'spread' }>['of'];
type Given = { t: Say; count: Count; locale: Locale; unit: string };

/** A span in words: "3", "1–3", "marts 2026", "10 til under 20 km". */
export function spanWords({ from, to }: Pick<Span, 'from' | 'to'>, of: Kind, { t, count, locale, unit }: Given): string {
  if (of === 'numbers') {
    const words = (value: number | string) => count(Number(value), 4);
    const said =
      from === null && to === null
        ? t('anyNumber')
        : from === null
          ? t('under', { to: words(to ?? 0) })
          : to === null
            ? t('over', { from: words(from) })
            : t('between', { from: words(from), to: words(to) });
    return unit ? `${said} ${unit}` : said;
  }
  const words = (value: number | string | null) =>
    typeof value === 'string' ? dateWords(value, locale) : value === null ? '' : String(value);
  return from === to ? words(from) : `${words(from)}–${words(to)}`;
}

function dateWords(name: string, locale: Locale): string {
  if (name.length === 4) return name;
  return name.length === 7 ? monthName(name, locale) : plainDate(name, locale);
}
