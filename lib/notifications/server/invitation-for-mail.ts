import type { ProjectInvitationProps } from '@/emails/project-invitation';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { db } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { mailAddress } from './mail-sender';

/** What the mail says that invites to a project; null once the invitation is taken back. */
export async function getInvitationForMail(id: string, locale: Locale): Promise<ProjectInvitationProps | null> {
  const row = await db().projectInvitation.findFirst({
    where: { id, project: { opening: { isNot: null } } },
    select: { email: true, project: { select: { slug: true, titleDa: true, titleEn: true } } },
  });
  if (!row) return null;
  const returnTo = encodeURIComponent(pathTo(locale, '/invited/[slug]', { slug: row.project.slug }));
  return {
    project: inLocale(row.project, 'title', locale),
    owner: municipality().name,
    email: row.email,
    link: mailAddress(`${pathTo(locale, '/sign-in')}?returnTo=${returnTo}`),
  };
}
