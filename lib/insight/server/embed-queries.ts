import { db } from '@/lib/platform/db';
import type { VersionView } from '../version-views';
import { readVersion } from './internal/version-rows';
import { publicVersions } from './internal/visible-versions';

/** What a frame shows and where it may; `version` is null where there is nothing to show, or the embed is revoked. */
export type EmbedView = { summaryId: string; origins: string[]; isRevoked: boolean; version: VersionView | null };

/** An embed by the key in its address: the newest published version that has not been withdrawn. Null for an unknown one. */
export async function getEmbed(key: string): Promise<EmbedView | null> {
  const embed = await db().summaryEmbed.findUnique({
    where: { key },
    select: { summaryId: true, origins: true, revokedAt: true },
  });
  if (!embed) return null;
  const { summaryId, origins, revokedAt } = embed;
  if (revokedAt) return { summaryId, origins, isRevoked: true, version: null };
  const newest = await db().summaryVersion.findFirst({
    where: { ...publicVersions, summaryId, withdrawal: null },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return { summaryId, origins, isRevoked: false, version: newest && (await readVersion({ id: newest.id }, { id: { in: [] } })) };
}
