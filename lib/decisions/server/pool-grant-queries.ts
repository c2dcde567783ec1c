import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import type { PoolGrantView } from '../pool-grant-views';

const select = {
  id: true,
  amountDkk: true,
  grantedOn: true,
  whyDa: true,
  whyEn: true,
  isExample: true,
  recordedAt: true,
  replacesId: true,
  pool: {
    select: { id: true, ref: true, textDa: true, textEn: true, committee: { select: { nameDa: true, nameEn: true } } },
  },
  project: { select: { slug: true, titleDa: true, titleEn: true } },
} satisfies Prisma.PoolGrantSelect;

const orderBy = [{ grantedOn: 'desc' }, { id: 'asc' }] satisfies Prisma.PoolGrantOrderByWithRelationInput[];
const holds = { replacement: null } satisfies Prisma.PoolGrantWhereInput;
const isShown = { ...holds, project: { publication: { isNot: null } } } satisfies Prisma.PoolGrantWhereInput;

/** What pools have given to a published project, the latest first. */
export async function listProjectGrants(projectId: string): Promise<PoolGrantView[]> {
  const rows = await db().poolGrant.findMany({ where: { projectId, ...isShown }, orderBy, select });
  return rows.map(toView);
}

/** What the pools of the newest plan have given to published projects, the latest first. */
export async function listPlanGrants(plan: string): Promise<PoolGrantView[]> {
  const rows = await db().poolGrant.findMany({ where: { pool: { plan: { slug: plan } }, ...isShown }, orderBy, select });
  return rows.map(toView);
}

/** What pools have given to a project, for whoever may read it in the workspace; nothing for others. */
export async function listGrantsForEditing(actor: Actor, projectId: string): Promise<PoolGrantView[]> {
  if (!may(actor, 'project.read')) return [];
  const where = { AND: [{ projectId }, { projectId: reach(actor, 'project.read') }], ...holds };
  const rows = await db().poolGrant.findMany({ where, orderBy, select });
  return rows.map(toView);
}

/** One of them as its form fills it in; one that has been replaced is as unknown as none. */
export async function getGrantForEditing(actor: Actor, project: string, id: string): Promise<PoolGrantView | null> {
  if (!may(actor, 'project.read')) return null;
  const where = { id, projectId: reach(actor, 'project.read'), project: { slug: project }, ...holds };
  const row = await db().poolGrant.findFirst({ where, select });
  return row && toView(row);
}

/** The pools there are to give from, those of the newest plan first. */
export async function listPoolChoices() {
  return db().pool.findMany({
    orderBy: [{ plan: { periodTo: 'desc' } }, { position: 'asc' }],
    select: { id: true, textDa: true, textEn: true, committee: { select: { nameDa: true, nameEn: true } } },
  });
}

type Row = Prisma.PoolGrantGetPayload<{ select: typeof select }>;

function toView({ recordedAt, replacesId, grantedOn, ...row }: Row): PoolGrantView {
  return { ...row, grantedOn: dateOnly(grantedOn), correctedAt: replacesId ? recordedAt : null };
}
