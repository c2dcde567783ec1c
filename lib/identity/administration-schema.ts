import { z } from 'zod';
import { roles } from '@/lib/audit/actor';
import { emailAddress } from './email-address';

const id = z.string().min(1).max(64);
/** A change of somebody's rights is said twice: by the button and by the box beside it. */
const sure = z.literal('yes', { error: 'sureNeeded' });
const address = z
  .string()
  .max(1016)
  .transform((written, context) => {
    const email = emailAddress(written);
    if (email) return email;
    context.addIssue({ code: 'custom', message: 'email' });
    return z.NEVER;
  });
const day = z.union([z.literal(''), z.iso.date({ error: 'date' })]);

export const changeRoleSchema = z.object({ id, role: z.enum(roles, { error: 'roleNeeded' }), sure });
export type ChangeRole = z.output<typeof changeRoleSchema>;

export const inviteEmployeeSchema = z.object({ email: address, role: z.enum(roles, { error: 'roleNeeded' }), sure });
export type InviteEmployee = z.output<typeof inviteEmployeeSchema>;

export const changeManagerSchema = z.object({ id, projectId: z.string().min(1, { error: 'projectNeeded' }).max(64) });
export type ChangeManager = z.output<typeof changeManagerSchema>;

export const partnerNameLength = 120;
export const createPartnerSchema = z.object({
  name: z.string().trim().min(1, { error: 'nameNeeded' }).max(partnerNameLength, { error: 'nameLong' }),
});
export type CreatePartner = z.output<typeof createPartnerSchema>;

/** `id` is the organisation's. */
export const addMemberSchema = z.object({ id, email: address, sure });
export type AddMember = z.output<typeof addMemberSchema>;

export const removeMemberSchema = z.object({ id, personId: id });
export type RemoveMember = z.output<typeof removeMemberSchema>;

export const grantProjectSchema = z
  .object({ id, projectId: z.string().min(1, { error: 'projectNeeded' }).max(64), startsOn: day, endsOn: day, sure })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, { path: ['endsOn'], error: 'endsBeforeStart' });
export type GrantProject = z.output<typeof grantProjectSchema>;

/** `id` is the grant's. */
export const revokeGrantSchema = z.object({ id });
export type RevokeGrant = z.output<typeof revokeGrantSchema>;
