import { z } from 'zod';
import { tidyLine } from '@/lib/contributions/tidy-text';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

/** At most so many: more than a screen holds helps nobody to choose. */
export const mostCategories = 12;
const longest = 60;

export type CategoryLine = { nameDa: string; nameEn: string };

/** Messages are codes of `categories.errors`. One line each: `Stier og veje | Paths and roads`. */
export const saveCategoriesSchema = z.object({
  project: z.string().min(1).max(200),
  lines: z
    .string()
    .max(4_000, 'tooMany')
    .default('')
    .refine(isWithoutCpr, 'holdsCpr')
    .transform((text, context): CategoryLine[] => {
      const lines = text
        .split('\n')
        .map(tidyLine)
        .filter((line) => line !== '');
      const read = lines.map((line) => line.split('|').map(tidyLine));
      const refuse = (message: string) => {
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      };
      if (read.length > mostCategories) return refuse('tooMany');
      if (read.some((names) => names.length !== 2 || names.some((name) => name === ''))) return refuse('bothLanguages');
      if (read.flat().some((name) => name.length > longest)) return refuse('tooLong');
      if (new Set(read.map(([nameDa = '']) => nameDa.toLowerCase())).size < read.length) return refuse('twice');
      return read.map(([nameDa = '', nameEn = '']) => ({ nameDa, nameEn }));
    }),
});
export type SaveCategories = z.output<typeof saveCategoriesSchema>;

/** The categories as they stand in the field staff edit. */
export function categoriesAsText(categories: readonly CategoryLine[]): string {
  return categories.map(({ nameDa, nameEn }) => `${nameDa} | ${nameEn}`).join('\n');
}
