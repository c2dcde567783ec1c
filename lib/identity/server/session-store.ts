import { PrismaAdapter } from '@next-auth/prisma-adapter';
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { isSessionOver, sessionLimits } from '../session-limits';
import type { SignedIn } from '../signed-in';
import { keepAddress } from './mailbox-key';

type SessionRow = Omit<SignedIn, 'id'> & {
  userId: string;
  lastUsedAt: Date;
  email: string | null;
  emailVerified: Date | null;
};

/** So long next-auth takes a session to live after its last use; what really ends one is `isSessionOver`. */
export const sessionSeconds = sessionLimits.citizen.longestMs / 1000;

/**
 * The adapter of next-auth with three changes: the session token is stored hashed, so that a copy of the table opens
 * nobody's session; one statement reads a session with what its person may do; and the limits are our own.
 */
export function sessionStore(): Adapter {
  const adapter = PrismaAdapter(db() as unknown as Parameters<typeof PrismaAdapter>[0]);
  return {
    ...adapter,
    createSession() {
      throw new Error('sessions are started by startSession');
    },
    async getSessionAndUser(sessionToken) {
      const row = await readSession(sessionToken);
      if (!row) return null;
      const { userId, lastUsedAt, ...user } = row;
      const expires = new Date(lastUsedAt.getTime() + sessionSeconds * 1000);
      return { session: { sessionToken, userId, expires }, user: { id: userId, ...user } as AdapterUser };
    },
    async updateSession({ sessionToken }) {
      await db().session.updateMany({ where: { sessionToken: hashToken(sessionToken) }, data: { lastUsedAt: now() } });
      return { sessionToken } as AdapterSession;
    },
    async deleteSession(sessionToken) {
      await db().session.deleteMany({ where: { sessionToken: hashToken(sessionToken) } });
    },
  };
}

async function readSession(sessionToken: string): Promise<SessionRow | undefined> {
  const [row] = await db().$queryRaw<SessionRow[]>`
    SELECT s."userId", s."createdAt", s."lastUsedAt", s."method"::text AS "method", s."assurance"::text AS "assurance",
      u."email"::text AS "email", u."emailVerified", u."locale", u."ageReached", u."isResident",
      ARRAY(SELECT r."role"::text FROM "EmployeeRole" r WHERE r."userId" = u."id") AS "roles",
      ARRAY(SELECT p."id" FROM "ProjectManager" g JOIN "Project" p ON g."projectId" IN (p."id", p."parentId")
        WHERE g."userId" = u."id") AS "projectIds",
      ARRAY(SELECT m."organisationId" FROM "PartnerMember" m WHERE m."userId" = u."id") AS "organisationIds",
      (SELECT max(b."endsAt") FROM "Block" b WHERE b."personId" = u."id" AND b."liftedAt" IS NULL AND b."endsAt" > ${now()})
        AS "blockedUntil"
    FROM "Session" s JOIN "User" u ON u."id" = s."userId"
    WHERE s."sessionToken" = ${hashToken(sessionToken)}`;
  if (!row) return undefined;
  const isTrusted = row.roles.length > 0 || row.organisationIds.length > 0;
  if (isSessionOver({ ...row, isTrusted }, now())) return undefined;
  if (row.email) keepAddress(row.userId, row.email);
  return row;
}
