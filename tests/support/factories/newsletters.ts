import { db, type Prisma } from '@/lib/platform/db';
import { aProject } from './projects';

export const newsletterWords = {
  titleDa: 'Nyt fra solparken',
  titleEn: 'News from the solar park',
  textDa: 'Stien åbner til maj.\n\n## Mødet\n\n- Kom og vær med',
  textEn: 'The path opens in May.\n\n## The meeting\n\n- Come and join',
  reach: [] as ('area' | 'themes')[],
};

/** The draft of a newsletter about a published project of its own. */
export async function aNewsletter(over: Partial<Prisma.NewsletterUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (over.themeId ? null : (await aProject()).id);
  return db().newsletter.create({ data: { ...newsletterWords, ...over, projectId } });
}

/** Somebody without an account who has said yes to newsletters about a project. */
export async function aSubscriber(projectId: string, email = `${crypto.randomUUID()}@laeser.example`) {
  const at = new Date('2026-01-01T12:00:00Z');
  return db().newsletterSubscriber.create({ data: { projectId, email, textVersion: 'test', askedAt: at, confirmedAt: at } });
}
