import { Prisma } from '@/lib/platform/db';

/**
 * The name everybody sees beside contribution `c` of phase `f` by user `u`, or null: of an account, of a guest, or of
 * somebody whose letter an officer wrote down.
 */
export const shownSender = Prisma.sql`CASE WHEN c."senderShown" = 'name' AND u."isProtected" IS NOT TRUE AND f."senderNames" = 'by_choice'
  THEN coalesce(u."name", (SELECT g."name" FROM "GuestSender" g WHERE g."contributionId" = c."id"),
    (SELECT s."senderName" FROM "StaffEntry" s WHERE s."contributionId" = c."id")) END`;
