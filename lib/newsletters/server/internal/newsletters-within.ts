import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import type { Prisma } from '@/lib/platform/db';

/** The newsletters somebody writes: about the projects they reach, and about themes where they may. */
export function newslettersWithin(actor: Actor): Prisma.NewsletterWhereInput {
  const projectId = reach(actor, 'newsletter.write');
  if (!projectId.in) return {};
  const aboutThemes = may(actor, 'newsletter.writeAboutTheme') ? [{ themeId: { not: null } }] : [];
  return { OR: [{ projectId }, ...aboutThemes] };
}
