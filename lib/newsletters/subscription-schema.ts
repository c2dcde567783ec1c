import { z } from 'zod';
import { isLocale } from '@/lib/i18n/locale';
import { emailAddress } from '@/lib/identity/email-address';
import { subjectField } from './subject';

/** How long an address waits for its owner's yes, and how long a consent taken back is kept. */
export const daysKept = 7;

export const requestSubscriptionSchema = z.object({
  about: subjectField,
  locale: z.unknown().transform((given) => (isLocale(given) ? given : ('da' as const))),
  email: z.string('required').transform((written, context) => {
    const address = emailAddress(written);
    if (address) return address;
    context.addIssue({ code: 'custom', message: written.trim() === '' ? 'required' : 'notAnAddress' });
    return z.NEVER;
  }),
});
export type RequestSubscription = z.output<typeof requestSubscriptionSchema>;

export const subscriptionTokenSchema = z.object({ token: z.string('linkUsed').min(20, 'linkUsed').max(200, 'linkUsed') });
