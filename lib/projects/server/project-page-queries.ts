import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { groupFacts, sumFacts } from '../fact';
import { groupDocuments } from '../project-document';
import type { CaseView, ProjectNameView, ProjectPageView } from '../project-views';
import { districtsAt } from './areas';
import type { Circle } from './circle';
import { effectSelect, toEffectView } from './effect-rows';
import { documentSelect, newsLineSelect, toDocumentVersion } from './internal/document-rows';
import { exceptionSelect } from './internal/exception-select';
import { factColumns } from './internal/fact-columns';
import { geometrySelect, toGeometryView } from './internal/geometry-rows';
import { meetingLineSelect, orderMeetings } from './internal/meeting-lines';
import { nameSelect, pointSelect, publishedProject, shortPhases, toPoint, whereItStands } from './internal/project-selects';
import { committeeSelect, phaseSelect, publishedPhase, toPhaseView } from './phase-rows';

const factSelect = {
  orderBy: [{ position: 'asc' }, { key: 'asc' }],
  select: factColumns,
} satisfies Prisma.Project$factsArgs;

const pageSelect = {
  ...nameSelect,
  ...pointSelect,
  kind: true,
  status: true,
  participation: true,
  outsideApplicant: true,
  applicant: true,
  caseNumber: true,
  contactName: true,
  contactTitleDa: true,
  contactTitleEn: true,
  contactEmail: true,
  contactPhone: true,
  summaryDa: true,
  summaryEn: true,
  parent: { select: { ...nameSelect, publication: { select: { publishedAt: true } } } },
  initiative: { select: { titleDa: true, titleEn: true, slug: true, theme: { select: { slug: true } } } },
  themes: {
    orderBy: [{ isPrimary: 'desc' }, { theme: { position: 'asc' } }],
    select: {
      isPrimary: true,
      theme: {
        select: {
          id: true,
          slug: true,
          ref: true,
          titleDa: true,
          titleEn: true,
          plan: { select: { slug: true, titleDa: true, titleEn: true, periodFrom: true, periodTo: true } },
        },
      },
    },
  },
  facts: factSelect,
  geometries: { ...geometrySelect, take: 2 },
  milestones: {
    orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }],
    select: { id: true, happenedOn: true, whenDa: true, whenEn: true, textDa: true, textEn: true, kind: true, source: true },
  },
  phases: { where: publishedPhase, select: phaseSelect, orderBy: [{ opensOn: 'asc' }, { id: 'asc' }] },
  cases: {
    where: publishedProject,
    select: { ...nameSelect, ...pointSelect, status: true, applicant: true, facts: factSelect, phases: shortPhases },
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
  },
  decisions: {
    where: { publishedAt: { not: null } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      meetingOn: true,
      isExample: true,
      committee: { select: committeeSelect },
    },
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
  },
  effects: effectSelect,
  documents: documentSelect,
  meetings: meetingLineSelect,
  newsPosts: { ...newsLineSelect, take: 3 },
  _count: { select: { newsPosts: true } },
  involvementException: { select: exceptionSelect },
} satisfies Prisma.ProjectSelect;

type PageRow = Prisma.ProjectGetPayload<{ select: typeof pageSelect }>;

/** All a project's page shows, as it stands at a moment. Null for a draft as for what does not exist. */
export async function getProjectPage(slug: string, now: Date): Promise<ProjectPageView | null> {
  const row = await db().project.findFirst({ where: { ...publishedProject, slug }, select: pageSelect });
  return row && withDistricts(toPage(row, now));
}

/** The same of a project for invited people, for one of them. */
export async function getCirclePage({ projectId }: Circle, now: Date): Promise<ProjectPageView | null> {
  const row = await db().project.findUnique({ where: { id: projectId }, select: pageSelect });
  return row && withDistricts(toPage(row, now));
}

/** With the names of the parish and the postal district it lies in, where it lies at an exact point and they are known. */
async function withDistricts(page: Omit<ProjectPageView, 'districts'>): Promise<ProjectPageView> {
  if (!page.point || page.point.isApproximate) return { ...page, districts: [] };
  const { parish, postalDistrict } = await districtsAt([page.point.longitude, page.point.latitude]);
  return { ...page, districts: [parish, postalDistrict].filter((name) => name !== null) };
}

function toPage(found: PageRow, now: Date): Omit<ProjectPageView, 'districts'> {
  const { longitude, latitude, placePrecision, involvementException, newsPosts, _count, ...more } = found;
  const { contactName, contactTitleDa, contactTitleEn, contactEmail, contactPhone, ...row } = more;
  const cases = row.cases.map((one) => toCase(one, now));
  return {
    ...row,
    stop: whereItStands(row, now).stop,
    point: toPoint({ longitude, latitude, placePrecision }),
    parent: toParent(row.parent),
    plan: row.themes[0]?.theme.plan ?? null,
    initiative: row.initiative && { ...row.initiative, themeSlug: row.initiative.theme.slug },
    themes: row.themes.map(({ isPrimary, theme: { plan: _, ...theme } }) => ({ ...theme, isPrimary })),
    facts: groupFacts(row.facts),
    geometries: row.geometries.map(toGeometryView).reverse(),
    milestones: row.milestones.map((one) => ({ ...one, happenedOn: dateOnly(one.happenedOn) })),
    phases: row.phases.map((phase) => toPhaseView(phase, now)),
    cases,
    sums: sumFacts(cases),
    decisions: row.decisions.map((one) => ({ ...one, meetingOn: dateOnly(one.meetingOn) })),
    effects: row.effects.map(toEffectView),
    meetings: orderMeetings(row.meetings, now),
    documents: groupDocuments(row.documents.map(toDocumentVersion)),
    news: { latest: newsPosts, count: _count.newsPosts },
    contact: contactName
      ? { name: contactName, titleDa: contactTitleDa, titleEn: contactTitleEn, email: contactEmail, phone: contactPhone }
      : null,
    exception: involvementException,
  };
}

function toCase({ facts, phases, longitude, latitude, placePrecision, ...row }: PageRow['cases'][number], now: Date): CaseView {
  return {
    ...row,
    ...whereItStands({ status: row.status, phases }, now),
    facts: groupFacts(facts),
    point: toPoint({ longitude, latitude, placePrecision }),
  };
}

function toParent(row: PageRow['parent']): ProjectNameView | null {
  if (!row?.publication) return null;
  const { publication: _, ...named } = row;
  return named;
}
