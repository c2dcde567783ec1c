import { z } from 'zod';
import { isLocale } from '@/lib/i18n/locale';
import { emailAddress } from './email-address';
import { demonstrationDoors, nameLength } from './people';

const locale = z.unknown().transform((given) => (isLocale(given) ? given : ('da' as const)));
const token = z.string('linkUsed').min(20, 'linkUsed').max(100, 'linkUsed');

const email = z.string('required').transform((written, context) => {
  const address = emailAddress(written);
  if (address) return address;
  context.addIssue({ code: 'custom', message: written.trim() === '' ? 'required' : 'notAnAddress' });
  return z.NEVER;
});

export const requestSignInSchema = z.object({ email, locale, returnTo: z.string().max(2000).catch('/') });
export const confirmSignInSchema = z.object({ token });
export const claimAdministrationSchema = z.object({ token, email, locale });
export const demonstrationDoorSchema = z.object({ door: z.enum(demonstrationDoors, 'notFound') });
export const endOwnSessionSchema = z.object({
  id: z.string('sessionNotFound').min(1, 'sessionNotFound').max(100, 'sessionNotFound'),
});
export const endOtherSessionsSchema = z.object({});
export const editAccountSchema = z.object({
  name: z
    .string('required')
    .max(4 * nameLength, 'tooLong')
    .transform((written) => written.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(nameLength, 'tooLong')
        .regex(/^[^\p{Cc}\p{Cf}<>]*$/u, 'invalid'),
    ),
  language: z.enum(['da', 'en'], 'required'),
});

export type RequestSignIn = z.infer<typeof requestSignInSchema> & {
  /** Which browser asks, from {@link browserLabel}. */
  browser: string;
};
export type EditAccount = z.infer<typeof editAccountSchema>;
