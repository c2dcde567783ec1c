import { z } from 'zod';

const id = z.string().regex(/^\d{1,18}$/);
const locale = z.string().optional();

/** What somebody does in their list of notifications. */
export const markSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('seen'), locale }),
  z.object({ act: z.literal('readAll'), locale }),
  z.object({ act: z.literal('read'), id, locale }),
  z.object({ act: z.literal('unread'), id, locale }),
]);

export type Mark = z.infer<typeof markSchema>;
