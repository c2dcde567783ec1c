import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { meetingColumns } from './internal/meeting-columns';
import { nameSelect, publishedProject } from './internal/project-selects';

const file = { select: { id: true, kind: true, format: true } } as const;

/** One meeting of one published project, with what was spoken of; another project's is as unknown as none. */
export function getMeetingPage(project: string, id: string) {
  return db().meeting.findFirst({
    where: { id, project: { ...publishedProject, slug: project } },
    select: {
      ...meetingColumns,
      project: { select: nameSelect },
      phase: { select: { slug: true, titleDa: true, titleEn: true, acts: true, publication: { select: { phaseId: true } } } },
      minutesDocument: { select: { titleDa: true, titleEn: true, file, withdrawal: { select: { documentId: true } } } },
      moves: {
        orderBy: [{ movedAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { startsAt: true, placeDa: true, placeEn: true, movedAt: true },
      },
      mentions: {
        where: { contribution: { publication: { isNot: null } } },
        orderBy: { contribution: { code: 'asc' } },
        select: { contribution: { select: { code: true, proposal: { select: { title: true } } } } },
      },
    },
  });
}

/** Where somebody stands with a meeting: whether they have signed up, and how many seats are left. Null for a meeting nobody can see. */
export async function getOwnSignUp(actor: Actor, project: string, id: string) {
  const meeting = await db().meeting.findFirst({
    where: { id, project: { ...publishedProject, slug: project } },
    select: {
      ...meetingColumns,
      project: { select: nameSelect },
      signUps: { where: { personId: personIdOf(actor) ?? '' }, select: { seat: true, signedUpAt: true } },
      _count: { select: { signUps: { where: { seat: { not: null } } } } },
    },
  });
  if (!meeting) return null;
  const { signUps, _count, ...shown } = meeting;
  const [own] = signUps;
  const before = own && own.seat === null ? { meetingId: id, seat: null, signedUpAt: { lt: own.signedUpAt } } : null;
  return {
    ...shown,
    taken: _count.signUps,
    own: own ? { hasSeat: own.seat !== null, waitsBehind: before ? await db().meetingSignUp.count({ where: before }) : 0 } : null,
  };
}

/** The meetings of a project as those who work on it see them, the next first; null for others. */
export async function getMeetingsForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'project.read')) return null;
  return db().project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.read') } },
    select: {
      ...nameSelect,
      meetings: {
        orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
        select: {
          id: true,
          titleDa: true,
          titleEn: true,
          startsAt: true,
          cancellation: { select: { meetingId: true } },
          _count: { select: { signUps: true } },
        },
      },
    },
  });
}

/** One meeting as its forms fill it in, with who comes. */
export async function getMeetingForEditing(actor: Actor, project: string, id: string) {
  if (!may(actor, 'project.edit')) return null;
  return db().meeting.findFirst({
    where: { id, projectId: reach(actor, 'project.edit'), project: { slug: project } },
    select: {
      ...meetingColumns,
      project: { select: nameSelect },
      phase: { select: { opensOn: true, closesOn: true, acts: true } },
      mentions: { select: { contribution: { select: { code: true } } }, orderBy: { contributionId: 'asc' } },
      signUps: {
        orderBy: [{ seat: { sort: 'asc', nulls: 'last' } }, { signedUpAt: 'asc' }],
        select: { id: true, seat: true, person: { select: { name: true, email: true } } },
      },
    },
  });
}

export type EditedMeeting = NonNullable<Awaited<ReturnType<typeof getMeetingForEditing>>>;
