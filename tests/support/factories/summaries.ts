import { freezeSummary } from '@/lib/insight/server/freeze-summary';
import { makeShareLink } from '@/lib/insight/server/make-share-link';
import { publishSummary } from '@/lib/insight/server/publish-summary';
import { usualParts } from '@/lib/insight/summary-parts';
import { db, type Prisma } from '@/lib/platform/db';
import { aProject } from './projects';
import { anEmployee } from './staff';

type SummaryOver = Partial<Prisma.ComposedSummaryUncheckedCreateInput>;

/** A composed summary with every block, of a project of its own unless told otherwise. */
export async function aSummary(over: SummaryOver = {}) {
  const projectId = over.projectId ?? (over.themeId ? null : (await aProject()).id);
  const titles = { titleDa: 'Hvad borgerne sagde', titleEn: 'What citizens said' };
  return db().composedSummary.create({ data: { ...titles, parts: [...usualParts], ...over, projectId } });
}

type Summary = Pick<Awaited<ReturnType<typeof aSummary>>, 'id'>;

/** The next frozen version of a summary, published unless told otherwise. */
export async function aSummaryVersion(summary: Summary, { published = true }: { published?: boolean } = {}) {
  const administrator = await anEmployee(['administrator']);
  const { version } = await db().composedSummary.findUniqueOrThrow({ where: { id: summary.id }, select: { version: true } });
  const frozen = await freezeSummary(administrator, {
    summaryId: summary.id,
    version,
    reasonDa: 'Flere har svaret.',
    reasonEn: 'More have answered.',
    submissionKey: crypto.randomUUID(),
    sure: 'yes',
  });
  if (!frozen.ok) throw new Error(frozen.code);
  const made = await db().summaryVersion.findFirstOrThrow({ where: { summaryId: summary.id }, orderBy: { number: 'desc' } });
  if (published) await publishSummary(administrator, { versionId: made.id, sure: 'yes' });
  return made;
}

/** A share link with its token. */
export async function aShareLink(summary: Summary, { show = '', days = 30 }: { show?: string; days?: number } = {}) {
  const submissionKey = crypto.randomUUID();
  const link = { summaryId: summary.id, label: 'Bestyrelsen', show, days, submissionKey };
  const made = await makeShareLink(await anEmployee(['administrator']), link);
  if (!made.ok) throw new Error(made.code);
  const row = await db().shareLink.findFirstOrThrow({ where: { summaryId: summary.id }, orderBy: { createdAt: 'desc' } });
  return { ...row, token: made.value.token };
}

/** A schedule that runs, set some time before now. */
export async function aSchedule(summary: Summary, { setAt, partners = [] }: { setAt: Date; partners?: string[] }) {
  return db().summarySchedule.create({
    data: {
      summaryId: summary.id,
      hour: 8,
      setAt,
      recipients: { create: partners.map((organisationId) => ({ organisationId })) },
    },
  });
}
