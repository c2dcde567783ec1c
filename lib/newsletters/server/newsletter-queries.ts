import type { Actor } from '@/lib/audit/actor';
import { db, Prisma } from '@/lib/platform/db';
import { mayWriteNewsletters } from '../newsletter-policy';
import { readersOf, subscribersOf } from './readers';

const name = { select: { id: true, slug: true, titleDa: true, titleEn: true, isExample: true } } as const;
const themeName = { select: { id: true, slug: true, titleDa: true, titleEn: true } } as const;
const texts = { titleDa: true, titleEn: true, textDa: true, textEn: true } as const;
const mostListed = 200;

/** Every newsletter, drafts first, for those who write them; empty for others. */
export async function listNewsletters(actor: Actor) {
  if (!mayWriteNewsletters(actor).allowed) return [];
  return db().newsletter.findMany({
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
    where: { id },
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
  const newsletter = Prisma.sql`${id}`;
  const [row] = await db().$queryRaw<{ followers: number; subscribers: number }[]>`
    SELECT (SELECT count(*)::int FROM (${readersOf(newsletter)}) r LEFT JOIN "NotificationPreference" p
        ON p."personId" = r."personId" AND p."kind" = 'newsletters' WHERE p."cadence" IS DISTINCT FROM 'never') AS "followers",
      (SELECT count(*)::int FROM (${subscribersOf(newsletter)}) s) AS "subscribers"`;
  return row ?? { followers: 0, subscribers: 0 };
}

/** Newsletters that have gone about a project that everybody can read, newest first; null for no such project. */
export async function getNewsletterArchive(slug: string) {
  return db().project.findFirst({
    where: { slug, publication: { isNot: null } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      newsletters: {
        where: { dispatch: { sentAt: { not: null } } },
        orderBy: [{ dispatch: { sentAt: 'desc' } }, { id: 'desc' }],
        take: mostListed,
        select: { id: true, titleDa: true, titleEn: true, dispatch: { select: { sentAt: true } } },
      },
    },
  });
}

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
  return row?.dispatch?.sentAt ? { ...row, sentAt: row.dispatch.sentAt } : null;
}

/** What the mail of a newsletter says; null when it is gone. */
export function getNewsletterForMail(id: string) {
  return db().newsletter.findUnique({ where: { id }, select: { id: true, ...texts, project: name, theme: themeName } });
}
