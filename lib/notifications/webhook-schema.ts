import { z } from 'zod';

/** What a report of the mail service must hold for us to understand it; everything else is let be. */
export const webhookSchema = z.object({
  type: z.string().max(100),
  created_at: z.coerce.date(),
  data: z.object({
    email_id: z.string().min(1).max(100),
    tags: z.record(z.string(), z.string()).optional(),
    bounce: z.object({ type: z.string() }).optional(),
  }),
});

export type MailReport = z.infer<typeof webhookSchema>;

/** A report as it came: the body to the letter and what signs it. */
export type SignedReport = { body: string; id: string; timestamp: string; signature: string };
