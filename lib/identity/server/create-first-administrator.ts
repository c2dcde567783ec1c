import { pathTo } from '@/lib/i18n/paths';
import { env } from '@/lib/platform/env';
import { hashToken, randomToken } from '@/lib/platform/ids';
import type { PrismaClient } from '@/prisma/generated/client';
import { firstAdministratorIdentifier, firstAdministratorLinkHours, minutesAfter } from '../sign-in-link';
import { hasReachableAdministrator } from './reachable-administrator';

/**
 * A link that makes one person the first administrator: for the console, for a day, used once. The
 * newest link is the only one. Null when an administrator can sign in without it.
 */
export async function createFirstAdministratorLink(db: PrismaClient, at: Date): Promise<string | null> {
  const token = randomToken();
  const made = await db.$transaction(async (tx) => {
    if (await hasReachableAdministrator(tx)) return false;
    await tx.verificationToken.deleteMany({ where: { identifier: firstAdministratorIdentifier } });
    await tx.verificationToken.create({
      data: {
        identifier: firstAdministratorIdentifier,
        token: hashToken(token),
        expires: minutesAfter(at, firstAdministratorLinkHours * 60),
      },
    });
    return true;
  });
  return made ? `${new URL(env().TRAADEN_URL).origin}${pathTo('da', '/sign-in/administrator')}?token=${token}` : null;
}
