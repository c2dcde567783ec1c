import { z } from 'zod';

/** Messages are codes of `work.errors`. */
export const chooseThemeSchema = z.object({
  code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound'),
  themeId: z.string().min(1, 'themeNeeded').max(40, 'themeNotFound'),
});

export type ChooseTheme = z.infer<typeof chooseThemeSchema>;

export const settleThemeSchema = chooseThemeSchema.extend({ answer: z.enum(['confirm', 'dismiss']) });
export type SettleTheme = z.output<typeof settleThemeSchema>;

/** One ticked box of a form comes as a text, several as a list. */
const codes = z.union([
  chooseThemeSchema.shape.code.transform((one) => [one]),
  z.array(chooseThemeSchema.shape.code).min(1).max(60),
]);

export const chooseThemeForManySchema = z.object({
  codes: codes.optional().transform((chosen, context) => {
    if (chosen) return chosen;
    context.addIssue({ code: 'custom', message: 'codesNeeded' });
    return z.NEVER;
  }),
  themeId: chooseThemeSchema.shape.themeId,
});

export type ChooseThemeForMany = z.output<typeof chooseThemeForManySchema>;
