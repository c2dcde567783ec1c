import { z } from 'zod';
import { tidyLine } from '@/lib/contributions/tidy-text';
import { isWithoutCpr } from '@/lib/screening/without-cpr';

/** How many codes can be made in one go: as many letters as are printed in one. */
export const mostInvitations = 500;

const batch = z
  .string({ error: 'required' })
  .transform(tidyLine)
  .refine((name) => name !== '', 'required')
  .refine((name) => name.length <= 80, 'tooLong')
  .refine(isWithoutCpr, 'holdsCpr');

/** A batch of invitation codes to one survey, under a name staff know it by. */
export const makeInvitationsSchema = z.object({
  surveyId: z.string().min(1),
  batch,
  count: z.coerce
    .number({ error: 'countOutside' })
    .int('countOutside')
    .min(1, 'countOutside')
    .max(mostInvitations, 'countOutside'),
});
export type MakeInvitations = z.output<typeof makeInvitationsSchema>;

export const revokeInvitationsSchema = z.object({ surveyId: z.string().min(1), batch });
export type RevokeInvitations = z.output<typeof revokeInvitationsSchema>;
