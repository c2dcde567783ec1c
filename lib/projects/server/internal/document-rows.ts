import { isLocale } from '@/lib/i18n/locale';
import type { Prisma } from '@/lib/platform/db';
import type { DocumentVersionView } from '../../project-views';

/** Every version of every document of a project, the newest first. */
export const documentSelect = {
  orderBy: [{ addedAt: 'desc' }, { id: 'desc' }],
  select: {
    id: true,
    kind: true,
    titleDa: true,
    titleEn: true,
    language: true,
    accessible: true,
    addedAt: true,
    replacesId: true,
    file: { select: { id: true, kind: true, format: true, bytes: true } },
    withdrawal: { select: { reasonDa: true, reasonEn: true, withdrawnAt: true } },
  },
} satisfies Prisma.Project$documentsArgs;

type DocumentRow = Prisma.ProjectDocumentGetPayload<{ select: (typeof documentSelect)['select'] }>;

export function toDocumentVersion({ language, ...row }: DocumentRow): DocumentVersionView & { replacesId: string | null } {
  return { ...row, language: isLocale(language) ? language : 'da' };
}

/** News of a project as a line in a list, the newest first. */
export const newsLineSelect = {
  orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
  select: { slug: true, titleDa: true, titleEn: true, publishedAt: true, isExample: true },
} satisfies Prisma.Project$newsPostsArgs;
