import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { hashToken } from '@/lib/platform/ids';
import { shareLinkState } from '../share-link';
import type { SummaryContent, Text } from '../summary-content';
import { type FilledPart, filledParts, storedParts } from '../summary-parts';
import type { VersionView } from '../version-views';
import { contentOf } from './internal/content-of';
import { readVersion } from './internal/version-rows';
import { ofPublic } from './internal/visible-versions';

/** What a share link shows: a frozen version, or the summary as it is now. */
export type SharedView = { expiresAt: Date } & (
  | { kind: 'version'; version: VersionView }
  | { kind: 'live'; title: Text; summary: SummaryContent; parts: FilledPart[] }
);

/**
 * What a link shows at a moment. Null for one that is unknown, expired or revoked, and for one of something that is not
 * public any more: all the same.
 */
export async function getShared(token: string, at: Date): Promise<(SharedView & { linkId: string }) | null> {
  const link = await db().shareLink.findFirst({
    where: { tokenHash: hashToken(token), summary: ofPublic },
    select: {
      id: true,
      versionId: true,
      expiresAt: true,
      revokedAt: true,
      summary: {
        select: {
          titleDa: true,
          titleEn: true,
          parts: true,
          project: { select: { slug: true } },
          theme: { select: { slug: true } },
        },
      },
    },
  });
  if (!link || shareLinkState(link, at) !== 'open') return null;
  const { id: linkId, expiresAt, summary, versionId } = link;
  if (versionId) {
    const version = await readVersion({ id: versionId }, { id: { in: [] } });
    return version && { linkId, expiresAt, kind: 'version', version };
  }
  const content = await contentOf(summary, at);
  if (!content) return null;
  const title = { da: summary.titleDa, en: summary.titleEn };
  return {
    linkId,
    expiresAt,
    kind: 'live',
    title,
    summary: content,
    parts: filledParts(storedParts(summary.parts), content.blocks),
  };
}

/** Counts an opening of a link on its day. Nothing is kept of who opened it. */
export async function countOpening(linkId: string, at: Date): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "ShareLinkOpening" ("linkId", "day", "count") VALUES (${linkId}, ${copenhagenDate(at)}::date, 1)
    ON CONFLICT ("linkId", "day") DO UPDATE SET "count" = "ShareLinkOpening"."count" + 1`;
}
