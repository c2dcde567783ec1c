import { z } from 'zod';

/** The link of a mail that asks a guest to confirm an address. */
export const guestTokenSchema = z.object({ token: z.string('linkUsed').min(20, 'linkUsed').max(200, 'linkUsed') });
