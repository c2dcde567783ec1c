import type { ContributionKind, HidingReason } from '@/lib/contributions/contribution';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db } from '@/lib/platform/db';

/** One line of the public log: what was hidden where, why and when; never whose, never what it said. */
export type LogLineView = {
  key: string;
  kind: ContributionKind;
  reason: HidingReason;
  project: { slug: string; titleDa: string; titleEn: string };
  isExample: boolean;
  hiddenAt: Date;
};

export type LogPageView = { lines: LogLineView[]; next: string | null };

const pageSize = 50;

/** What is hidden in published projects now, newest first. Public: no actor is asked for. */
export async function listModerationLog(after: string | null): Promise<LogPageView> {
  const cursor = after ? decodeCursor(after) : null;
  const rows = await db().hiding.findMany({
    where: {
      contribution: { project: { publication: { isNot: null } } },
      ...(cursor && { OR: [{ hiddenAt: { lt: cursor.at } }, { hiddenAt: cursor.at, contributionId: { lt: cursor.id } }] }),
    },
    orderBy: [{ hiddenAt: 'desc' }, { contributionId: 'desc' }],
    take: pageSize + 1,
    select: {
      contributionId: true,
      reason: true,
      hiddenAt: true,
      contribution: {
        select: { kind: true, isExample: true, project: { select: { slug: true, titleDa: true, titleEn: true } } },
      },
    },
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    lines: page.map(({ contributionId, reason, hiddenAt, contribution }) => ({
      ...contribution,
      key: contributionId,
      reason,
      hiddenAt,
    })),
    next: rows.length > pageSize && last ? encodeCursor({ at: last.hiddenAt, id: last.contributionId }) : null,
  };
}
