import { z } from 'zod';

export const takeBackSchema = z.object({ code: z.string().min(1, 'contributionNotFound').max(20, 'contributionNotFound') });

export type TakeBack = z.output<typeof takeBackSchema>;
