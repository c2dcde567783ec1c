import { PrismaAdapter } from '@next-auth/prisma-adapter';
import type { Adapter, AdapterSession } from 'next-auth/adapters';
import type { Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { keepAddress } from './mailbox-key';

type SessionRow = {
  userId: string;
  expires: Date;
  email: string;
  emailVerified: Date | null;
  locale: Locale;
  roles: Role[];
  organisationIds: string[];
  blockedUntil: Date | null;
};

/**
 * The adapter of next-auth with two changes: the session token is stored hashed, so that a copy of
 * the table opens nobody's session, and one statement reads a session with what its person may do.
 */
export function sessionStore(): Adapter {
  const adapter = PrismaAdapter(db() as unknown as Parameters<typeof PrismaAdapter>[0]);
  const hashed = <T extends { sessionToken: string }>(session: T): T => ({
    ...session,
    sessionToken: hashToken(session.sessionToken),
  });
  return {
    ...adapter,
    async createSession(session) {
      await db().session.create({ data: hashed(session) });
      return session;
    },
    async getSessionAndUser(sessionToken) {
      const row = await readSession(sessionToken);
      if (!row) return null;
      const { userId, expires, ...user } = row;
      return { session: { sessionToken, userId, expires }, user: { id: userId, ...user } };
    },
    async updateSession(session) {
      const { sessionToken, expires } = session;
      await db().session.updateMany({ where: { sessionToken: hashToken(sessionToken) }, data: { expires } });
      return session as AdapterSession;
    },
    async deleteSession(sessionToken) {
      await db().session.deleteMany({ where: { sessionToken: hashToken(sessionToken) } });
    },
  };
}

async function readSession(sessionToken: string): Promise<SessionRow | undefined> {
  const [row] = await db().$queryRaw<SessionRow[]>`
    SELECT s."userId", s."expires", u."email"::text AS "email", u."emailVerified", u."locale",
      ARRAY(SELECT r."role"::text FROM "EmployeeRole" r WHERE r."userId" = u."id") AS "roles",
      ARRAY(SELECT m."organisationId" FROM "PartnerMember" m WHERE m."userId" = u."id") AS "organisationIds",
      (SELECT max(b."endsAt") FROM "Block" b WHERE b."personId" = u."id" AND b."liftedAt" IS NULL AND b."endsAt" > ${now()})
        AS "blockedUntil"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."sessionToken" = ${hashToken(sessionToken)}`;
  if (row) keepAddress(row.userId, row.email);
  return row;
}
