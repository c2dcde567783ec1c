import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';

/**
 * A proposal somebody is asked to stand behind, by the secret of the mail; null for one that has expired or been answered, and
 * for a proposal that is taken back, hidden, or in a project nobody can see. One statement.
 */
export function findInvitation(tx: Db, token: string) {
  return tx.coAuthorInvitation.findFirst({
    where: {
      tokenHash: hashToken(token),
      expiresAt: { gt: now() },
      proposal: { contribution: { withdrawal: null, hiding: null, project: { publication: { isNot: null } } } },
    },
    select: {
      id: true,
      proposalId: true,
      expiresAt: true,
      proposal: {
        select: {
          title: true,
          contribution: {
            select: {
              code: true,
              text: true,
              language: true,
              authorId: true,
              senderShown: true,
              author: { select: { name: true, isProtected: true } },
              phase: { select: { senderNames: true } },
              project: { select: { slug: true, titleDa: true, titleEn: true } },
            },
          },
        },
      },
    },
  });
}
