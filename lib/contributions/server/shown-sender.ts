import { Prisma } from '@/lib/platform/db';

/**
 * The name everybody sees beside contribution `c` of phase `f` by user `u`, or null: of an account, of a guest, or of
 * somebody whose letter an officer wrote down.
 */
export const shownSender = Prisma.sql`CASE WHEN c."senderShown" = 'name' AND u."isProtected" IS NOT TRUE AND f."senderNames" = 'by_choice'
  THEN coalesce(u."name", (SELECT g."name" FROM "GuestSender" g WHERE g."contributionId" = c."id"),
    (SELECT s."senderName" FROM "StaffEntry" s WHERE s."contributionId" = c."id")) END`;

/** The same for those who stand behind proposal `c` with its sender, in the order they joined. */
export const shownCoAuthors = Prisma.sql`ARRAY(
  SELECT CASE WHEN a."senderShown" = 'name' AND au."isProtected" IS NOT TRUE AND f."senderNames" = 'by_choice' THEN au."name" END
  FROM "CoAuthor" a JOIN "User" au ON au."id" = a."personId"
  WHERE a."proposalId" = c."id" ORDER BY a."since", a."personId")`;
