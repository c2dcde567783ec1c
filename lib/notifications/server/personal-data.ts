import { db, Prisma } from '@/lib/platform/db';
import { codeBeside, type Person, type PersonalData, projectBeside } from '@/lib/platform/personal-data';
import { addressHash } from './internal/suppressed-among';

const hashOf = (email: string | null) => (email === null ? null : addressHash(email));
const ofPerson = ({ id }: Person) => Prisma.sql`t."personId" = ${id}`;
const ofDeliveries = ({ id, email }: Person) => Prisma.sql`t."deliveryId" IN (
  SELECT d."id" FROM "Delivery" d WHERE d."recipientId" = ${id} OR lower(d."toAddress") = lower(${email}))`;

/** What somebody follows and has been told, the mails to them, and whether their address takes mail. */
export const notificationsPersonalData: PersonalData = {
  rows: [
    {
      table: 'Notification',
      of: ({ id }) => Prisma.sql`t."recipientId" = ${id}`,
      beside: { ...projectBeside, ...codeBeside },
    },
    { table: 'NotificationPreference', of: ofPerson },
    { table: 'NotificationState', of: ofPerson },
    {
      table: 'Follow',
      of: ofPerson,
      beside: { ...projectBeside, theme: Prisma.sql`(SELECT h."titleDa" FROM "Theme" h WHERE h."id" = t."themeId")` },
    },
    {
      table: 'Delivery',
      of: ({ id, email }) => Prisma.sql`t."recipientId" = ${id} OR lower(t."toAddress") = lower(${email})`,
      without: ['secret'],
    },
    { table: 'Letter', of: ofDeliveries },
    { table: 'ToldAnotherWay', of: ofDeliveries, without: ['toldById'] },
    {
      table: 'SuppressedAddress',
      of: ({ email }) => Prisma.sql`t."addressHash" = ${hashOf(email)}`,
      without: ['addressHash', 'liftedById', 'liftReason'],
    },
  ],
  /** That a mail was sent stays, to whom does not. That an address takes no mail stays as a hash, so that none is sent. */
  async erase({ id, email }) {
    return db().$transaction(async (tx) => {
      const mails = await tx.$executeRaw`
        UPDATE "Delivery" SET "toAddress" = '', "data" = '{}', "secret" = NULL, "recipientId" = NULL, "lastError" = NULL,
          "providerId" = NULL, "state" = CASE WHEN "state" IN ('pending', 'dead', 'uncertain') THEN 'dropped' ELSE "state" END
        WHERE "recipientId" = ${id} OR lower("toAddress") = lower(${email})`;
      await tx.$executeRaw`
        UPDATE "SuppressedAddress" SET "masked" = '', "liftReason" = CASE WHEN "liftReason" IS NOT NULL THEN '' END
        WHERE "addressHash" = ${hashOf(email)}`;
      const own = { where: { personId: id } };
      const gone = [
        await tx.notification.deleteMany({ where: { recipientId: id } }),
        await tx.follow.deleteMany(own),
        await tx.notificationPreference.deleteMany(own),
        await tx.notificationState.deleteMany(own),
      ];
      return gone.reduce((sum, { count }) => sum + count, mails);
    });
  },
};

/** Whether a mail to somebody is on its way this moment: it must be the same to the letter when it is repeated. */
export async function hasMailUnderWay({ id, email }: Person): Promise<boolean> {
  const mail = await db().delivery.findFirst({
    where: {
      batchId: { not: null },
      OR: [{ recipientId: id }, ...(email === null ? [] : [{ toAddress: { equals: email, mode: 'insensitive' as const } }])],
    },
    select: { id: true },
  });
  return mail !== null;
}
