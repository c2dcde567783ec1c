import { inLocale, type Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';

/** What mails to its author say of a contribution, as it stands now; null when it is gone. */
export async function getContributionForMail(contributionId: string, locale: Locale) {
  const row = await db().contribution.findUnique({
    where: { id: contributionId },
    select: {
      code: true,
      kind: true,
      publication: { select: { publishedAt: true } },
      hiding: { select: { reason: true, text: true } },
      redaction: { select: { reason: true, text: true } },
      mending: { select: { reason: true, text: true, mendBy: true } },
      coverage: { select: { by: { select: { code: true } } } },
      project: { select: { titleDa: true, titleEn: true, inviteOnly: true } },
      answers: { select: { text: true }, orderBy: { answeredAt: 'desc' }, take: 1 },
      uses: { select: { use: true, reason: true }, orderBy: { markedAt: 'desc' }, take: 1 },
    },
  });
  if (!row) return null;
  return {
    code: row.code,
    kind: row.kind,
    project: inLocale(row.project, 'title', locale),
    /** False where only the people of a circle can read it. */
    isForAll: !row.project.inviteOnly,
    isPublished: row.publication !== null,
    hiding: row.hiding,
    redaction: row.redaction,
    mending: row.mending,
    coveredBy: row.coverage?.by.code ?? null,
    answer: row.answers[0]?.text ?? null,
    use: row.uses[0] ?? null,
  };
}

export type ContributionForMail = NonNullable<Awaited<ReturnType<typeof getContributionForMail>>>;
