import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from './texts';

export type ErrorTexts = {
  of: (code: string, details?: Record<string, string | number>) => string;
  ofFields: (codes: Record<string, string>) => Record<string, string>;
};

/** Sentences for error codes: `<namespace>.errors.<code>`, else `form.errors.<code>`. */
export function errorTexts(locale: Locale, namespace: string): ErrorTexts {
  const t = textsIn(locale);
  const of: ErrorTexts['of'] = (code, details) => {
    const own = `${namespace}.errors.${code}`;
    const common = `form.errors.${code}`;
    return t(t.has(own) ? own : t.has(common) ? common : 'form.errors.unknown', details);
  };
  const ofFields: ErrorTexts['ofFields'] = (codes) =>
    Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, of(code)]));
  return { of, ofFields };
}
