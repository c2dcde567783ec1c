import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from './texts';

export type ErrorTexts = {
  of: (code: string, details?: Record<string, string | number>) => string;
  ofFields: (codes: Record<string, string>) => Record<string, string>;
};

/** Sentences for error codes: `<namespace>.errors.<code>`, else of all forms, else of files. */
export function errorTexts(locale: Locale, namespace: string): ErrorTexts {
  const t = textsIn(locale);
  const of: ErrorTexts['of'] = (code, details) => {
    const own = `${namespace}.errors.${code}`;
    const others = [`form.errors.${code}`, `files.errors.${code}`];
    return t([own, ...others].find((key) => t.has(key)) ?? 'form.errors.unknown', details);
  };
  const ofFields: ErrorTexts['ofFields'] = (codes) =>
    Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, of(code)]));
  return { of, ofFields };
}
