import { z } from 'zod';

/** What can be followed by a button on its own page. */
export const followables = ['project', 'theme'] as const;
export type Followable = (typeof followables)[number];

/** So many words, and so many places, one person may follow. */
export const mostOfAKind = 20;
export const radiusChoices = [2, 5, 10, 20] as const;

export const followWordSchema = z.object({
  word: z
    .string('required')
    .transform((written) => written.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .min(1, 'required')
        .max(60, 'tooLong')
        .regex(/^[\p{L}\p{M}\p{N} .'-]*\p{L}[\p{L}\p{M}\p{N} .'-]*$/u, 'wordInvalid'),
    ),
});

export const followAreaSchema = z.object({
  place: z.string('required').min(1, 'required').max(80, 'notFound'),
  radiusKm: z.coerce.number('required').refine((radius) => radiusChoices.some((choice) => choice === radius), 'required'),
});

export const unfollowSchema = z.object({ id: z.string().min(1).max(40) });

export type FollowWord = z.infer<typeof followWordSchema>;
export type FollowArea = z.infer<typeof followAreaSchema>;
