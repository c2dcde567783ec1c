import { type Bilingual, inLocale, type Locale } from '@/lib/i18n/locale';

/** What a template can be put to: the message about a hidden contribution, or the municipality's answer. */
export const templatePurposes = ['reason', 'answer'] as const;
export type TemplatePurpose = (typeof templatePurposes)[number];

/** Names a template may hold, in the two languages people write them in. Never a person's. */
const placeholders = {
  projekt: 'project',
  project: 'project',
  fase: 'phase',
  phase: 'phase',
  kode: 'code',
  code: 'code',
  titel: 'title',
  title: 'title',
} as const;
type Placeholder = keyof typeof placeholders;

export type TemplateNames = { project: string; phase: string; code: string; title: string };

/** A template with the names of one case in place. What it does not know stays as it is written. */
export function fillTemplate(text: string, names: TemplateNames): string {
  return text.replaceAll(/\{(\w+)\}/g, (written, word: string) => {
    const place = word.toLowerCase();
    return isPlaceholder(place) ? names[placeholders[place]] : written;
  });
}

/** The first word in braces that nothing can be put in place of; null when there is none. */
export function unknownPlaceholder(text: string): string | null {
  for (const [, word = ''] of text.matchAll(/\{([^{}]*)\}/g)) if (!isPlaceholder(word.toLowerCase())) return word;
  return null;
}

type Named = { code: string; title: string | null; project: Bilingual<'title'>; phase: Bilingual<'title'> };

/** The names of a case in the language its contribution is written in; what has no title is called by its code. */
export function templateNames({ code, title, project, phase }: Named, language: Locale): TemplateNames {
  const nameOf = (row: Bilingual<'title'>) => inLocale(row, 'title', language);
  return { project: nameOf(project), phase: nameOf(phase), code, title: title ?? code };
}

const isPlaceholder = (word: string): word is Placeholder => Object.hasOwn(placeholders, word);
