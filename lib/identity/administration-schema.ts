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

export const whyLength = 300;
/** `id` is the organisation's. */
const grantDays = z.object({
  id,
  startsOn: day,
  endsOn: day,
  why: z.string().trim().min(1, { error: 'grantWhyNeeded' }).max(whyLength, { error: 'grantWhyLong' }),
  sure,
});
export type GrantDays = z.output<typeof grantDays>;

const endsAfterStart = ({ startsOn, endsOn }: GrantDays) => !startsOn || !endsOn || startsOn <= endsOn;
const endsBeforeStart = { path: ['endsOn'], error: 'endsBeforeStart' };

export const grantProjectSchema = grantDays
  .extend({ projectId: z.string().min(1, { error: 'projectNeeded' }).max(64) })
  .refine(endsAfterStart, endsBeforeStart);
export type GrantProject = z.output<typeof grantProjectSchema>;

export const grantThemeSchema = grantDays
  .extend({ themeId: z.string().min(1, { error: 'themeNeeded' }).max(64) })
  .refine(endsAfterStart, endsBeforeStart);
export type GrantTheme = z.output<typeof grantThemeSchema>;

/** `id` is the grant's. */
export const revokeGrantSchema = z.object({ id });
export type RevokeGrant = z.output<typeof revokeGrantSchema>;
