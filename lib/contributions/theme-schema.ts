import { z } from 'zod';

/** Messages are codes of `work.errors`. */
export const chooseThemeSchema = z.object({
  code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
  themeId: z.string().min(1, 'themeNeeded').max(40, 'themeNotFound'),
});

export type ChooseTheme = z.infer<typeof chooseThemeSchema>;
