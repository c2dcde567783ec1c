import type { Actor } from '@/lib/audit/actor';
import { getGrantedVersion, getPublicVersion } from '@/lib/insight/server/version-queries';
import { type VersionFile, versionFileKey } from '@/lib/insight/summary-files';
import { db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';

export type ServedSummary = { bytes: Uint8Array<ArrayBuffer>; name: string; isPublic: boolean };

/** A file of a version, or the data its hash was made from: for everybody once it is published, before that for those who see it. Null where there is none. */
export async function getServedSummary(
  actor: Actor,
  { code, file, at }: { code: string; file: VersionFile | 'json'; at: Date },
): Promise<ServedSummary | null> {
  const shown = await getPublicVersion(code);
  const version = shown ?? (await getGrantedVersion(actor, code, at));
  if (!version) return null;
  const isPublic = shown !== null;
  if (file === 'json') {
    const { content } = await db().summaryVersion.findUniqueOrThrow({ where: { id: version.id }, select: { content: true } });
    return { bytes: new TextEncoder().encode(content), name: `${code}.json`, isPublic };
  }
  const bytes = version.files.isReady ? await storage().get(versionFileKey(version.id, file)) : null;
  return bytes && { bytes, name: `${code}-${file.locale}.${file.format}`, isPublic };
}
