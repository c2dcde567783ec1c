import type { Actor } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';
import type { VersionLineView, VersionView } from '../version-views';
import { liveGrant } from './internal/live-grant';
import { readVersion, toVersionLine, versionSelect } from './internal/version-rows';
import { publicVersions, visibleSummaries } from './internal/visible-versions';

/** A version everybody can read; null for one that is not published, or not there. */
export async function getPublicVersion(code: string): Promise<VersionView | null> {
  return readVersion({ code, ...publicVersions }, publicVersions);
}

/** A version as somebody with a grant, or staff, sees it, published or not; null for whoever may not, like one that is not there. */
export async function getGrantedVersion(actor: Actor, code: string, at: Date): Promise<VersionView | null> {
  const summary = visibleSummaries(actor, at);
  return readVersion({ code, summary }, { summary });
}

export type GrantedSummaryView = {
  id: string;
  titleDa: string;
  titleEn: string;
  isExample: boolean;
  project: { slug: string } | null;
  theme: { slug: string } | null;
  versions: VersionLineView[];
};

/** The summaries a partner sees versions of, the one with the newest first. Nothing for anybody but partners. */
export async function listGrantedSummaries(actor: Actor, at: Date): Promise<GrantedSummaryView[]> {
  if (actor.kind !== 'partner') return [];
  const rows = await db().composedSummary.findMany({
    where: { AND: [visibleSummaries(actor, at), { versions: { some: {} } }] },
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      project: { select: { slug: true } },
      theme: { select: { slug: true } },
      versions: { orderBy: { number: 'desc' }, select: versionSelect },
    },
  });
  const newest = ({ versions }: GrantedSummaryView) => versions[0]?.frozenAt.getTime() ?? 0;
  return rows
    .map((row): GrantedSummaryView => ({ ...row, versions: row.versions.map(toVersionLine) }))
    .sort((one, other) => newest(other) - newest(one) || one.id.localeCompare(other.id));
}

/** The themes a partner is granted, in the plan's order. Nothing for anybody but partners. */
export async function listGrantedThemes(actor: Actor, at: Date): Promise<{ slug: string; titleDa: string; titleEn: string }[]> {
  if (actor.kind !== 'partner') return [];
  const live = { organisationId: { in: [...actor.organisationIds] }, ...liveGrant(at) };
  return db().theme.findMany({
    where: { partnerGrants: { some: live } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { slug: true, titleDa: true, titleEn: true },
  });
}
