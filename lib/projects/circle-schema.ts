import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';
import { emailAddress } from '@/lib/identity/email-address';
import { mostInvited } from './circle';

const longestText = 20_000;

/** Whom somebody invites: addresses with line breaks, spaces, commas or semicolons between them, each once. */
export const invitedSchema = z.object({
  addresses: z
    .string()
    .max(longestText, 'tooManyAddresses')
    .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
    .refine((words) => words.length > 0, 'addressNeeded')
    .refine((words) => words.length <= mostInvited, 'tooManyAddresses')
    .refine((words) => words.every((word) => emailAddress(word) !== null), 'notAddresses')
    .transform((words) => {
      const byMailbox = new Map(words.map((word) => [word.toLowerCase(), emailAddress(word) ?? word]));
      return [...byMailbox.values()];
    }),
  /** The language of the mail. */
  language: z.enum(locales),
});

export const inviteSchema = invitedSchema.extend({
  projectId: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound'),
});
export type Invite = z.output<typeof inviteSchema>;

export const removeInvitationSchema = z.object({ id: z.string().min(1, 'invitationNotFound').max(40, 'invitationNotFound') });
export type RemoveInvitation = z.output<typeof removeInvitationSchema>;
