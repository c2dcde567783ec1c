import { db, type Prisma } from '@/lib/platform/db';
import type { VersionContent } from '../../summary-version';
import type { VersionLineView, VersionView } from '../../version-views';
import { withWordsNow } from './said-now';

export const versionSelect = {
  id: true,
  code: true,
  number: true,
  sha256: true,
  frozenAt: true,
  publication: { select: { publishedAt: true } },
  withdrawal: { select: { reasonDa: true, reasonEn: true, withdrawnAt: true } },
  making: { select: { readyAt: true, failedAt: true } },
} satisfies Prisma.SummaryVersionSelect;

type Row = Prisma.SummaryVersionGetPayload<{ select: typeof versionSelect }>;

export function toVersionLine({ id, code, number, sha256, frozenAt, publication, withdrawal, making }: Row): VersionLineView {
  return {
    ...{ id, code, number, sha256, frozenAt, withdrawal },
    publishedAt: publication?.publishedAt ?? null,
    files: { isReady: Boolean(making?.readyAt), hasFailed: Boolean(making?.failedAt) },
  };
}

/**
 * The version that meets a condition, with all it says; of the other versions of its summary those that meet
 * `others`. Null where none does. The same statements whatever it holds.
 */
export async function readVersion(
  where: Prisma.SummaryVersionWhereInput,
  others: Prisma.SummaryVersionWhereInput,
): Promise<VersionView | null> {
  const row = await db().summaryVersion.findFirst({
    where,
    select: { ...versionSelect, summaryId: true, content: true },
  });
  if (!row) return null;
  const [words, siblings] = await Promise.all([
    withWordsNow(JSON.parse(row.content) as VersionContent),
    db().summaryVersion.findMany({
      where: { AND: [others, { summaryId: row.summaryId, id: { not: row.id } }] },
      orderBy: { number: 'desc' },
      select: versionSelect,
    }),
  ]);
  return { ...toVersionLine(row), ...words, summaryId: row.summaryId, others: siblings.map(toVersionLine) };
}
