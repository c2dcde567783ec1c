import { getPublicVersion } from '@/lib/insight/server/version-queries';
import type { VersionView } from '@/lib/insight/version-views';
import { cachedUntilChanged } from '@/lib/web/cached';

/** A published version, kept until it is withdrawn, another is published, or words it names change. */
export async function versionOfCode(code: string): Promise<VersionView | null> {
  'use cache';
  const version = await getPublicVersion(code);
  if (version)
    cachedUntilChanged(
      `summary:${version.summaryId}`,
      'any:person',
      ...version.contributionIds.map((id) => `contribution:${id}`),
    );
  else cachedUntilChanged('any:summary');
  return version;
}
