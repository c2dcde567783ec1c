import { z } from 'zod';
import { tidyLine } from '@/lib/contributions/tidy-text';
import { locales } from '@/lib/i18n/locale';
import { limits } from './contribution-schema';
import { graphemeCount } from './words';

const code = z.string().min(1, 'proposalNotFound').max(20, 'proposalNotFound');
const token = z.string('invitationOver').min(20, 'invitationOver').max(200, 'invitationOver');

export const inviteCoAuthorSchema = z.object({
  code,
  locale: z.enum(locales),
  email: z.string('notAnAddress').max(1000, 'notAnAddress'),
});
export type InviteCoAuthor = z.output<typeof inviteCoAuthorSchema>;

export const withdrawInvitationSchema = z.object({ code, id: z.string().min(1).max(60) });
export type WithdrawInvitation = z.output<typeof withdrawInvitationSchema>;

export const removeCoAuthorSchema = z.object({ code, ref: z.string().min(1).max(80) });
export type RemoveCoAuthor = z.output<typeof removeCoAuthorSchema>;

export const leaveCoAuthorshipSchema = z.object({ code });
export type LeaveCoAuthorship = z.output<typeof leaveCoAuthorshipSchema>;

export const acceptCoAuthorshipSchema = z.object({
  token,
  senderShown: z.enum(['role', 'name'], 'senderRequired').default('role'),
  senderName: z
    .string()
    .max(1000, 'nameTooLong')
    .transform(tidyLine)
    .refine((name) => graphemeCount(name) <= limits.senderName.max, 'nameTooLong')
    .default(''),
});
export type AcceptCoAuthorship = z.output<typeof acceptCoAuthorshipSchema>;

export const declineCoAuthorshipSchema = z.object({ token });
export type DeclineCoAuthorship = z.output<typeof declineCoAuthorshipSchema>;
