import { z } from 'zod';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { getCoverage } from '@/lib/thread/server/coverage-queries';
import type { ThreadFigures } from '@/lib/thread/thread-figures';
import type { OpenItem, OpenPart } from '../../open-catalogue';
import { inBoth, inBothOrNone } from '../../open-parts';
import { fromKey, pagesOf } from './open-keys';
import { shown } from './open-project-lists';

const slugOnly = { select: { slug: true } } as const;
const ofProject = (slug: string | undefined) => ({ ...shown, ...(slug !== undefined && { slug }) });
/** What holds: a row that was corrected is replaced by another. */
const holds = { replacement: { is: null } } as const;

const decidedColumns = {
  outcome: true,
  titleDa: true,
  titleEn: true,
  textDa: true,
  textEn: true,
  meetingOn: true,
  agendaItem: true,
} as const;

export async function listDecisions({ filters, limit, ...from }: OpenPart<'decisions'>): Promise<OpenItem<'decisions'>[]> {
  const rows = await db().decision.findMany({
    where: {
      publishedAt: { not: null },
      project: ofProject(filters.project),
      ...(filters.committee !== undefined && { committee: { slug: filters.committee } }),
      ...fromKey('slug', from),
    },
    orderBy: { slug: 'asc' },
    take: limit,
    select: {
      id: true,
      slug: true,
      ...decidedColumns,
      complaintDa: true,
      complaintEn: true,
      complaintUntil: true,
      minorityDa: true,
      minorityEn: true,
      isExample: true,
      publishedAt: true,
      project: slugOnly,
      committee: slugOnly,
      formerTexts: {
        orderBy: [{ replacedAt: 'desc' }, { id: 'desc' }],
        select: { ...decidedColumns, whyDa: true, whyEn: true, replacedAt: true },
      },
    },
  });
  const citations = await citationsOf(rows.map(({ id }) => id));
  return rows.map((row) => ({
    key: row.slug,
    url: pagesOf('/decisions/[slug]', { slug: row.slug }),
    project: row.project.slug,
    committee: row.committee.slug,
    ...decided(row),
    complaint: inBoth(row, 'complaint'),
    complaintUntil: row.complaintUntil && dateOnly(row.complaintUntil),
    minority: inBothOrNone(row, 'minority'),
    publishedOn: copenhagenDate(row.publishedAt ?? new Date(0)),
    citations: (citations.get(row.id) ?? []).map(({ contribution, use, reason }) => ({ contribution, use, reason })),
    former: row.formerTexts.map((former) => ({
      ...decided(former),
      why: inBoth(former, 'why'),
      replacedOn: copenhagenDate(former.replacedAt),
    })),
    isExample: row.isExample,
  }));
}

type Decided = Pick<OpenItem<'decisions'>, 'outcome' | 'title' | 'text' | 'meetingOn' | 'agendaItem'>;

function decided<Row extends { outcome: Decided['outcome']; meetingOn: Date; agendaItem: string } & Texts>(row: Row): Decided {
  const { outcome, agendaItem, meetingOn } = row;
  return { outcome, title: inBoth(row, 'title'), text: inBoth(row, 'text'), meetingOn: dateOnly(meetingOn), agendaItem };
}
type Texts = { titleDa: string; titleEn: string; textDa: string; textEn: string };

type CitationRow = OpenItem<'decisions'>['citations'][number] & { decisionId: string };

/** Only a contribution whose newest marking names the decision, so that a corrected marking moves it. */
async function citationsOf(decisionIds: string[]): Promise<Map<string, CitationRow[]>> {
  const rows = await db().$queryRaw<CitationRow[]>`
    SELECT u."decisionId", c."code" AS "contribution", u."use"::text AS "use", u."reason"
    FROM "ContributionUse" u
    JOIN "Contribution" c ON c."id" = u."contributionId"
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    WHERE u."decisionId" = ANY(${decisionIds}::text[])
      AND NOT EXISTS (SELECT 1 FROM "ContributionUse" later WHERE later."contributionId" = u."contributionId"
        AND (later."markedAt", later."id") > (u."markedAt", u."id"))
    ORDER BY c."code"`;
  return Map.groupBy(rows, ({ decisionId }) => decisionId);
}

export async function listEffects({ filters, limit, ...from }: OpenPart<'effects'>): Promise<OpenItem<'effects'>[]> {
  const { project, theme } = filters;
  const rows = await db().effect.findMany({
    where: {
      ...holds,
      ...fromKey('id', from),
      OR: [{ projectId: null }, { project: shown }],
      ...(project !== undefined && { project: ofProject(project) }),
      ...(theme !== undefined && { theme: { slug: theme } }),
    },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      indicatorDa: true,
      indicatorEn: true,
      before: true,
      after: true,
      unitDa: true,
      unitEn: true,
      measuredOn: true,
      sourceDa: true,
      sourceEn: true,
      learnedDa: true,
      learnedEn: true,
      isExample: true,
      project: slugOnly,
      theme: slugOnly,
    },
  });
  return rows.map(({ id, before, after, ...row }) => ({
    key: id,
    project: row.project?.slug ?? null,
    theme: row.theme?.slug ?? null,
    indicator: inBoth(row, 'indicator'),
    ...{ before, after },
    unit: inBoth(row, 'unit'),
    measuredOn: dateOnly(row.measuredOn),
    source: inBoth(row, 'source'),
    learned: inBoth(row, 'learned'),
    isExample: row.isExample,
  }));
}

export async function listEvaluations({ filters, limit, ...from }: OpenPart<'evaluations'>): Promise<OpenItem<'evaluations'>[]> {
  const { project, theme } = filters;
  const rows = await db().evaluation.findMany({
    where: {
      ...holds,
      AND: [
        { project: ofProject(project) },
        { project: fromKey('slug', from) },
        theme === undefined ? {} : { project: { themes: { some: { theme: { slug: theme } } } } },
      ],
    },
    orderBy: { project: { slug: 'asc' } },
    take: limit,
    select: {
      workedDa: true,
      workedEn: true,
      hardDa: true,
      hardEn: true,
      learnedDa: true,
      learnedEn: true,
      publishedAt: true,
      correctedAt: true,
      isExample: true,
      project: slugOnly,
    },
  });
  return rows.map(({ project: { slug }, ...row }) => ({
    key: slug,
    project: slug,
    url: pagesOf('/projects/[slug]', { slug }),
    worked: inBoth(row, 'worked'),
    hard: inBoth(row, 'hard'),
    learned: inBoth(row, 'learned'),
    publishedOn: copenhagenDate(row.publishedAt),
    correctedOn: row.correctedAt && copenhagenDate(row.correctedAt),
    isExample: row.isExample,
  }));
}

export async function listPoolGrants({ filters, limit, ...from }: OpenPart<'pool-grants'>): Promise<OpenItem<'pool-grants'>[]> {
  const rows = await db().poolGrant.findMany({
    where: { ...holds, project: ofProject(filters.project), ...fromKey('id', from) },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      amountDkk: true,
      whyDa: true,
      whyEn: true,
      grantedOn: true,
      isExample: true,
      recordedAt: true,
      replacesId: true,
      project: slugOnly,
      pool: { select: { ref: true, plan: slugOnly } },
    },
  });
  return rows.map(({ id, amountDkk, pool, project, ...row }) => ({
    key: id,
    pool: `${pool.plan.slug}.${pool.ref}`,
    project: project.slug,
    amountDkk,
    grantedOn: dateOnly(row.grantedOn),
    why: inBoth(row, 'why'),
    correctedOn: row.replacesId === null ? null : copenhagenDate(row.recordedAt),
    isExample: row.isExample,
  }));
}

const adjustable = z.object({ generated: z.string(), adjusted: z.string().nullable() });

/** What is read of a frozen version. */
const frozen = z.object({
  title: z.string(),
  department: z.string(),
  caseNumber: z.string().nullable(),
  isExample: z.boolean(),
  texts: z.object({ hearing: adjustable, summary: adjustable }),
  assessment: z.string().nullable(),
  topics: z.array(z.object({ name: z.string(), resume: z.string(), remark: z.string() })),
  rows: z.array(z.object({ list: z.enum(['timely', 'late']), recommendation: z.string().nullable() })),
  changes: z.array(z.unknown()),
  rehearing: z.object({ needed: z.boolean(), why: z.string() }).nullable(),
});

export async function listWhitePapers({
  filters,
  limit,
  ...from
}: OpenPart<'white-papers'>): Promise<OpenItem<'white-papers'>[]> {
  const rows = await db().whitePaperVersion.findMany({
    where: { ...shown, paper: { phase: { ...shown, project: ofProject(filters.project) } }, ...fromKey('id', from) },
    orderBy: { id: 'asc' },
    take: limit,
    select: {
      id: true,
      number: true,
      status: true,
      content: true,
      sha256: true,
      frozenAt: true,
      publication: { select: { publishedAt: true } },
      paper: { select: { phase: { select: { slug: true, project: slugOnly } } } },
    },
  });
  return rows.map(({ id, number, status, content, sha256, frozenAt, publication, paper: { phase } }) => {
    const { title, department, caseNumber, isExample, texts, assessment, topics, rehearing, ...paper } = frozen.parse(
      JSON.parse(content),
    );
    const recommended = Map.groupBy(paper.rows, ({ recommendation }) => recommendation ?? '');
    return {
      key: id,
      project: phase.project.slug,
      phase: `${phase.project.slug}.${phase.slug}`,
      url: pagesOf('/projects/[slug]/hearings/[phase]/white-paper', { slug: phase.project.slug, phase: phase.slug }),
      ...{ number, status, title, department, caseNumber, sha256, assessment, topics, rehearing, isExample },
      frozenOn: copenhagenDate(frozenAt),
      publishedOn: copenhagenDate(publication?.publishedAt ?? frozenAt),
      hearing: texts.hearing.adjusted ?? texts.hearing.generated,
      summary: texts.summary.adjusted ?? texts.summary.generated,
      replies: {
        timely: paper.rows.filter(({ list }) => list === 'timely').length,
        late: paper.rows.filter(({ list }) => list === 'late').length,
      },
      recommendations: [...recommended]
        .filter(([recommendation]) => recommendation !== '')
        .map(([recommendation, replies]) => ({ recommendation, replies: replies.length }))
        .sort((one, other) => (one.recommendation < other.recommendation ? -1 : 1)),
      changes: paper.changes.length,
    };
  });
}

/** As everybody can read it of the whole thread, each project and each theme. Three statements. */
export async function listCoverage({ after, key, limit }: OpenPart<'coverage'>): Promise<OpenItem<'coverage'>[]> {
  const { all, projects, themes } = await getCoverage();
  const figures = ({ sent, answered, usedOrPartly, overdue, projects: of, medianDaysToAnswer }: ThreadFigures) => ({
    ...{ sent, answered, usedOrPartly, overdue, projects: of, medianDaysToAnswer },
  });
  return [
    { key: 'all', project: null, theme: null, ...figures(all) },
    ...projects.map((row) => ({ key: `project.${row.slug}`, project: row.slug, theme: null, ...figures(row) })),
    ...themes.map((row) => ({ key: `theme.${row.slug}`, project: null, theme: row.slug, ...figures(row) })),
  ]
    .filter((row) => (key === undefined || row.key === key) && (after === undefined || row.key > after))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .slice(0, limit);
}
