import { type Actor, personIdOf, type Role } from '@/lib/audit/actor';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { decodeCursor, encodeCursor } from '@/lib/platform/cursor';
import { db, type Prisma } from '@/lib/platform/db';
import { mayAdministerPartners, mayAdministerRoles } from '../administration-policy';
import type { GrantState, PartnerLineView, PartnerView, PersonLineView, PersonView } from '../administration-views';

const pageSize = 50;
const mostPartners = 200;
const titles = { id: true, titleDa: true, titleEn: true } as const;

const personSelect = {
  id: true,
  name: true,
  email: true,
  createdAt: true,
  roles: { orderBy: { role: 'asc' }, select: { role: true } },
  memberships: { take: 1, select: { organisation: { select: { name: true } } } },
} satisfies Prisma.UserSelect;

type PersonRow = Prisma.UserGetPayload<{ select: typeof personSelect }>;

const toPerson = ({ id, name, email, roles, memberships }: PersonRow) => ({
  id,
  name,
  email,
  roles: roles.map(({ role }): Role => role),
  partner: memberships[0]?.organisation.name ?? null,
});

/**
 * People with a role, newest first, by key; a search finds everybody with an account by name or address, so that a right
 * can be given. Empty for all who do not give rights.
 */
export async function listPeople(
  actor: Actor,
  { search = '', after }: { search?: string; after?: string } = {},
): Promise<{ people: PersonLineView[]; next: string | null }> {
  if (!mayAdministerRoles(actor).allowed) return { people: [], next: null };
  const cursor = after ? decodeCursor(after) : null;
  const contains = { contains: literally(search.trim()), mode: 'insensitive' } as const;
  const rows = await db().user.findMany({
    where: {
      AND: [
        search.trim() ? { OR: [{ name: contains }, { email: contains }] } : { roles: { some: {} } },
        cursor ? { OR: [{ createdAt: { lt: cursor.at } }, { createdAt: cursor.at, id: { lt: cursor.id } }] } : {},
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: { ...personSelect, _count: { select: { managed: true } } },
  });
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    people: page.map((row) => ({ ...toPerson(row), managed: row._count.managed })),
    next: rows.length > pageSize && last ? encodeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}

/** Letters that LIKE would take for wildcards stand for themselves. */
const literally = (search: string) => search.replaceAll(/[\\%_]/g, '\\$&');

/** One person with their rights; null for an unknown one, and for all who do not give rights. */
export async function getPerson(actor: Actor, id: string): Promise<PersonView | null> {
  if (!mayAdministerRoles(actor).allowed) return null;
  const row = await db().user.findUnique({
    where: { id },
    select: { ...personSelect, managed: { orderBy: { project: { titleDa: 'asc' } }, select: { project: { select: titles } } } },
  });
  if (!row) return null;
  return { ...toPerson(row), managed: row.managed.map(({ project }) => project), isOneself: id === personIdOf(actor) };
}

/** The projects somebody can be made to manage, or be granted: those that are no cases. Empty for all who do not give rights. */
export async function listManageableProjects(actor: Actor) {
  if (!mayAdministerRoles(actor).allowed) return [];
  return db().project.findMany({
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
    select: { ...titles, publication: { select: { projectId: true } } },
  });
}

/** The themes a partner can be granted, in the plan's order. Empty for all who do not give rights. */
export async function listGrantableThemes(actor: Actor) {
  if (!mayAdministerPartners(actor).allowed) return [];
  return db().theme.findMany({ orderBy: [{ plan: { periodFrom: 'desc' } }, { position: 'asc' }], select: titles });
}

/** The partner organisations by name, with how many members and live grants they have; empty for all who do not keep them. */
export async function listPartners(actor: Actor): Promise<PartnerLineView[]> {
  if (!mayAdministerPartners(actor).allowed) return [];
  const rows = await db().partnerOrganisation.findMany({
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostPartners,
    select: {
      id: true,
      name: true,
      isExample: true,
      _count: { select: { members: true, grants: { where: { revokedAt: null } } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, ..._count }));
}

/** One partner organisation with its members and everything it was ever granted; null for an unknown one. */
export async function getPartner(actor: Actor, id: string): Promise<PartnerView | null> {
  if (!mayAdministerPartners(actor).allowed) return null;
  const row = await db().partnerOrganisation.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      isExample: true,
      members: { orderBy: { userId: 'asc' }, select: { user: { select: { id: true, name: true, email: true } } } },
      grants: {
        orderBy: [{ grantedAt: 'desc' }, { id: 'desc' }],
        select: grantSelect,
      },
    },
  });
  if (!row) return null;
  const today = copenhagenDate(now());
  const givers = await db().user.findMany({
    where: { id: { in: row.grants.flatMap(({ grantedById }) => grantedById ?? []) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(givers.map(({ id: giver, name }) => [giver, name]));
  return {
    ...row,
    members: row.members.map(({ user }) => user),
    grants: row.grants.flatMap(({ startsOn, endsOn, project, theme, grantedById, ...grant }) => {
      const subject = project ?? theme;
      if (!subject) return [];
      const days = { startsOn: dateOnly(startsOn), endsOn: endsOn && dateOnly(endsOn) };
      return {
        ...grant,
        ...days,
        kind: project ? ('project' as const) : ('theme' as const),
        subject,
        state: grantState({ ...days, revokedAt: grant.revokedAt }, today),
        grantedBy: nameOf.get(grantedById ?? '') ?? null,
      };
    }),
  };
}

const grantSelect = {
  id: true,
  startsOn: true,
  endsOn: true,
  revokedAt: true,
  why: true,
  grantedById: true,
  project: { select: titles },
  theme: { select: titles },
} satisfies Prisma.PartnerGrantSelect;

type Grant = { startsOn: string; endsOn: string | null; revokedAt: Date | null };

function grantState({ startsOn, endsOn, revokedAt }: Grant, today: string): GrantState {
  if (revokedAt) return 'revoked';
  if (endsOn && endsOn < today) return 'over';
  return startsOn > today ? 'coming' : 'holds';
}
