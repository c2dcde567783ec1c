import type { Prisma } from '@/lib/platform/db';

/** A published exception from involvement, as everybody reads it. */
export const exceptionSelect = {
  official: true,
  reasonDa: true,
  reasonEn: true,
  publishedAt: true,
} satisfies Prisma.InvolvementExceptionSelect;
