import type { Actor } from '@/lib/audit/actor';
import { db, Prisma } from '@/lib/platform/db';
import { mayWriteNewsletters } from '../newsletter-policy';
import type { Subject } from '../subject';
import { newslettersWithin } from './internal/newsletters-within';
import { readersOf, subscribersOf } from './readers';

const name = { select: { id: true, slug: true, titleDa: true, titleEn: true, isExample: true } } as const;
const themeName = { select: { id: true, slug: true, titleDa: true, titleEn: true } } as const;
const texts = { titleDa: true, titleEn: true, textDa: true, textEn: true } as const;
const mostListed = 200;

/** Every newsletter, drafts first, for those who write them; empty for others. */
export async function listNewsletters(actor: Actor) {
  if (!mayWriteNewsletters(actor).allowed) return [];
  return db().newsletter.findMany({
    where: newslettersWithin(actor),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostListed,
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      project: name,
      theme: themeName,
      dispatch: { select: { dueAt: true, sentAt: true } },
    },
  });
}

/** One newsletter for those who write them, or null. */
export async function getNewsletterForEditing(actor: Actor, id: string) {
  if (!mayWriteNewsletters(actor).allowed) return null;
  return db().newsletter.findUnique({
    where: { id, AND: newslettersWithin(actor) },
    select: {
      id: true,
      ...texts,
      reach: true,
      version: true,
      isExample: true,
      projectId: true,
      themeId: true,
      project: name,
      theme: themeName,
      dispatch: { select: { dueAt: true, sentAt: true } },
    },
  });
}

export type EditedNewsletter = NonNullable<Awaited<ReturnType<typeof getNewsletterForEditing>>>;

/** How many get a newsletter as things stand: people with an account, and addresses without one. */
export async function countNewsletterReaders(actor: Actor, id: string): Promise<{ followers: number; subscribers: number }> {
  if (!mayWriteNewsletters(actor).allowed) return { followers: 0, subscribers: 0 };
  const isTheirs = (await db().newsletter.count({ where: { id, AND: newslettersWithin(actor) } })) > 0;
  if (!isTheirs) return { followers: 0, subscribers: 0 };
  const newsletter = Prisma.sql`${id}`;
  const [row] = await db().$queryRaw<{ followers: number; subscribers: number }[]>`
    SELECT (SELECT count(*)::int FROM (${readersOf(newsletter)}) r LEFT JOIN "NotificationPreference" p
        ON p."personId" = r."personId" AND p."kind" = 'newsletters' WHERE p."cadence" IS DISTINCT FROM 'never') AS "followers",
      (SELECT count(*)::int FROM (${subscribersOf(newsletter)}) s) AS "subscribers"`;
  return row ?? { followers: 0, subscribers: 0 };
}

const sentOnes = {
  where: { dispatch: { sentAt: { not: null } } },
  orderBy: [{ dispatch: { sentAt: 'desc' } }, { id: 'desc' }],
  take: mostListed,
  select: { id: true, titleDa: true, titleEn: true, isExample: true, dispatch: { select: { sentAt: true } } },
} satisfies Prisma.Project$newslettersArgs;

/** Newsletters that have gone about a project or theme that everybody can read, newest first; null for no such thing. */
export async function getNewsletterArchive({ kind, slug }: Subject) {
  if (kind === 'project')
    return db().project.findFirst({
      where: { slug, publication: { isNot: null } },
      select: { ...name.select, newsletters: sentOnes },
    });
  const theme = await db().theme.findUnique({ where: { slug }, select: { ...themeName.select, newsletters: sentOnes } });
  return theme && { ...theme, isExample: false };
}

export type NewsletterArchive = NonNullable<Awaited<ReturnType<typeof getNewsletterArchive>>>;

/** One newsletter that has gone, as everybody reads it; null for a draft. */
export async function getSentNewsletter(id: string) {
  const row = await db().newsletter.findFirst({
    where: {
      id,
      dispatch: { sentAt: { not: null } },
      OR: [{ projectId: null }, { project: { publication: { isNot: null } } }],
    },
    select: { id: true, ...texts, isExample: true, project: name, theme: themeName, dispatch: { select: { sentAt: true } } },
  });
  const subject = row && subjectOf(row);
  return row?.dispatch?.sentAt && subject ? { ...row, subject, sentAt: row.dispatch.sentAt } : null;
}

/** What the mail of a newsletter says; null when it is gone. */
export function getNewsletterForMail(id: string) {
  return db().newsletter.findUnique({ where: { id }, select: { id: true, ...texts, project: name, theme: themeName } });
}

type Name = { id: string; slug: string; titleDa: string; titleEn: string };

function subjectOf({ project, theme }: { project: Name | null; theme: Name | null }): (Subject & Name) | null {
  if (project) return { ...project, kind: 'project' };
  return theme && { ...theme, kind: 'theme' };
}
