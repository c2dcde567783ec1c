import type { Locale } from '@/lib/i18n/locale';

/** What stands where somebody's words stood before they were erased. In the language they were written in. */
export const erasedWords: Record<Locale, { title: string; text: string }> = {
  da: { title: 'Slettet forslag', text: 'Teksten er slettet, fordi den, der skrev den, har slettet sin konto.' },
  en: { title: 'Deleted proposal', text: 'The text is deleted because the person who wrote it has deleted their account.' },
};
