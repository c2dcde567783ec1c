import { stopToken } from '@/lib/newsletters/server/stop-token';
import type { One } from './examples';
import type { Visit } from './visit';

/** Pages of mails and newsletters, with what the demonstration holds; one consent is written down to be taken back. */
export async function newsletterVisits(one: One, slug: string): Promise<Visit[]> {
  const sentAbout = (what: 'projectId' | 'themeId') => `SELECT l.id FROM "Newsletter" l
    JOIN "NewsletterDispatch" d ON d."newsletterId" = l.id WHERE d."sentAt" IS NOT NULL AND l."${what}" IS NOT NULL LIMIT 1`;
  const [sent, ofTheme] = [await one(sentAbout('projectId')), await one(sentAbout('themeId'))];
  const theme = await one(`SELECT t.slug FROM "Newsletter" l JOIN "Theme" t ON t.id = l."themeId" WHERE l.id = '${ofTheme}'`);
  const quiet = await one(
    'SELECT slug FROM "Theme" t WHERE NOT EXISTS (SELECT 1 FROM "Newsletter" WHERE "themeId" = t.id) LIMIT 1',
  );
  const draft = await one(`SELECT l.id FROM "Newsletter" l LEFT JOIN "NewsletterDispatch" d ON d."newsletterId" = l.id
    WHERE d."newsletterId" IS NULL LIMIT 1`);
  const subscription =
    await one(`INSERT INTO "NewsletterSubscriber" (id, email, "projectId", "textVersion", "askedAt", "confirmedAt")
    SELECT gen_random_uuid()::text, gen_random_uuid()::text || '@eksempel.invalid', id, 'test', now(), now()
    FROM "Project" WHERE slug = '${slug}' RETURNING id`);
  return [
    { page: '/workspace/mails', as: 'demo-administrator', params: {} },
    { page: '/workspace/mails/[mail]/[state]', as: 'demo-administrator', params: { mail: 'digest_daily', state: 'full' } },
    { page: '/workspace/newsletters', as: 'demo-manager', params: {} },
    { page: '/workspace/newsletters/new', as: 'demo-manager', params: {} },
    { page: '/workspace/newsletters/[id]', as: 'demo-manager', params: { id: draft } },
    { page: '/workspace/newsletters/[id]', as: 'demo-manager', params: { id: sent } },
    { page: '/projects/[slug]/newsletters', as: 'anonymous', params: { slug } },
    { page: '/strategy/[theme]/newsletters', as: 'anonymous', params: { theme } },
    { page: '/strategy/[theme]/newsletters', as: 'anonymous', params: { theme: quiet } },
    { page: '/newsletters/[id]', as: 'anonymous', params: { id: sent } },
    { page: '/newsletters/[id]', as: 'anonymous', params: { id: ofTheme } },
    { page: '/newsletters/asked', as: 'anonymous', params: {} },
    { page: '/newsletters/confirm/[token]', as: 'anonymous', params: { token: 'unknown-unknown-unknown' } },
    { page: '/newsletters/stop/[token]', as: 'anonymous', params: { token: stopToken(subscription) } },
  ];
}
