import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { copenhagenDate, copenhagenInstant, dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { type CycleEntry, type CycleView, monthsOf } from '../cycle';

const isShown = { publication: { isNot: null } };
const titles = { titleDa: true, titleEn: true } as const;
const inProject = { slug: true, ...titles } as const;

/**
 * A year of phases, hearings, meetings, decisions and appendices, for those who plan it; null for others. Drafts of decisions
 * are in it where somebody may read their project. The same statements however full the year is.
 */
export async function getAnnualCycle(actor: Actor, year: number): Promise<CycleView | null> {
  if (!may(actor, 'cycle.read')) return null;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const days = { gte: new Date(`${from}T00:00:00Z`), lte: new Date(`${to}T00:00:00Z`) };
  const entries = [
    ...(await phasesIn(days)),
    ...(await meetingsIn({ gte: copenhagenInstant(from, '00:00'), lt: copenhagenInstant(`${year + 1}-01-01`, '00:00') })),
    ...(await decisionsIn(actor, days)),
    ...(await milestonesIn(days)),
    ...(await appendicesIn(days)),
    ...(await evaluationsIn({ gte: copenhagenInstant(from, '00:00'), lt: copenhagenInstant(`${year + 1}-01-01`, '00:00') })),
  ];
  return { year, months: monthsOf(year, entries), due: await evaluationsDue() };
}

type Days = { gte: Date; lte: Date };
type Moments = { gte: Date; lt: Date };
type Place = Omit<CycleEntry, 'kind' | 'on'>;
type Titled = { slug: string; titleDa: string; titleEn: string };

const of = ({ titleDa, titleEn }: Titled) => ({ aboutDa: titleDa, aboutEn: titleEn });

async function phasesIn(days: Days): Promise<CycleEntry[]> {
  const rows = await db().phase.findMany({
    where: { ...isShown, project: isShown, OR: [{ opensOn: days }, { closesOn: days }] },
    select: {
      slug: true,
      ...titles,
      opensOn: true,
      closesOn: true,
      hearing: { select: { phaseId: true } },
      project: { select: inProject },
    },
  });
  return rows.flatMap(({ slug, titleDa, titleEn, opensOn, closesOn, hearing, project }): CycleEntry[] => {
    const shared: Place = {
      titleDa,
      titleEn,
      ...of(project),
      isInternal: false,
      ...(hearing
        ? { page: '/projects/[slug]/hearings/[phase]', params: { slug: project.slug, phase: slug } }
        : { page: '/projects/[slug]', params: { slug: project.slug } }),
    };
    return [
      { ...shared, kind: hearing ? 'hearingOpens' : 'phaseOpens', on: dateOnly(opensOn) },
      { ...shared, kind: hearing ? 'hearingCloses' : 'phaseCloses', on: dateOnly(closesOn) },
    ];
  });
}

async function meetingsIn(startsAt: Moments): Promise<CycleEntry[]> {
  const rows = await db().meeting.findMany({
    where: { startsAt, cancellation: null, project: isShown },
    select: { ...titles, startsAt: true, project: { select: inProject } },
  });
  return rows.map(({ titleDa, titleEn, startsAt: at, project }) => ({
    kind: 'meeting',
    on: copenhagenDate(at),
    titleDa,
    titleEn,
    ...of(project),
    page: '/projects/[slug]',
    params: { slug: project.slug },
    isInternal: false,
  }));
}

async function decisionsIn(actor: Actor, days: Days): Promise<CycleEntry[]> {
  const rows = await db().decision.findMany({
    where: {
      AND: [
        { OR: [{ meetingOn: days }, { complaintUntil: days }] },
        {
          OR: [
            { publishedAt: { not: null }, project: isShown },
            // No condition at all would count as none met.
            { AND: [{ projectId: { not: '' } }, { projectId: reach(actor, 'project.read') }] },
          ],
        },
      ],
    },
    select: {
      slug: true,
      ...titles,
      meetingOn: true,
      complaintUntil: true,
      publishedAt: true,
      committee: { select: { nameDa: true, nameEn: true } },
      project: { select: { slug: true } },
    },
  });
  return rows.flatMap(({ slug, titleDa, titleEn, meetingOn, complaintUntil, publishedAt, committee, project }): CycleEntry[] => {
    const shared: Place = {
      titleDa,
      titleEn,
      aboutDa: committee.nameDa,
      aboutEn: committee.nameEn,
      isInternal: publishedAt === null,
      ...(publishedAt
        ? { page: '/decisions/[slug]', params: { slug } }
        : { page: '/workspace/projects/[slug]/decisions/[decision]', params: { slug: project.slug, decision: slug } }),
    };
    return [
      { ...shared, kind: 'decision', on: dateOnly(meetingOn) },
      ...(complaintUntil ? [{ ...shared, kind: 'complaint' as const, on: dateOnly(complaintUntil) }] : []),
    ];
  });
}

async function milestonesIn(days: Days): Promise<CycleEntry[]> {
  const rows = await db().projectMilestone.findMany({
    where: { happenedOn: days, kind: 'expected', project: isShown },
    select: { textDa: true, textEn: true, happenedOn: true, project: { select: inProject } },
  });
  return rows.map(({ textDa, textEn, happenedOn, project }) => ({
    kind: 'milestone',
    on: dateOnly(happenedOn),
    titleDa: textDa,
    titleEn: textEn,
    ...of(project),
    page: '/projects/[slug]',
    params: { slug: project.slug },
    isInternal: false,
  }));
}

async function appendicesIn(meetingOn: Days): Promise<CycleEntry[]> {
  const rows = await db().note.findMany({
    where: { kind: 'board_appendix', meetingOn },
    select: { id: true, title: true, meetingOn: true },
  });
  return rows.flatMap(({ id, title, meetingOn: on }) =>
    on
      ? [
          {
            kind: 'appendix' as const,
            on: dateOnly(on),
            titleDa: title,
            titleEn: title,
            aboutDa: null,
            aboutEn: null,
            page: '/workspace/notes/[note]' as const,
            params: { note: id },
            isInternal: true,
          },
        ]
      : [],
  );
}

async function evaluationsIn(publishedAt: Moments): Promise<CycleEntry[]> {
  const rows = await db().evaluation.findMany({
    where: { publishedAt, replacement: null, project: isShown },
    select: { publishedAt: true, project: { select: inProject } },
  });
  return rows.map(({ publishedAt: at, project }) => ({
    kind: 'evaluation',
    on: copenhagenDate(at),
    titleDa: project.titleDa,
    titleEn: project.titleEn,
    aboutDa: null,
    aboutEn: null,
    page: '/projects/[slug]',
    params: { slug: project.slug },
    isInternal: false,
  }));
}

function evaluationsDue() {
  return db().project.findMany({
    where: { ...isShown, status: { in: ['completed', 'lapsed', 'ended_unrealised'] }, evaluations: { none: {} } },
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
    select: inProject,
  });
}
