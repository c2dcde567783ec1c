import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now as present } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { countsFrom } from '../hearing';
import type { HearingPageView } from '../hearing-views';
import { hearingColumns, hearingParts, toHearingParts, toHearingView } from './internal/hearing-parts';
import { meetingLineSelect, toMeetingLine } from './internal/meeting-lines';
import { nameSelect, publishedProject } from './internal/project-selects';
import { phaseSelect, publishedPhase, toPhaseView } from './phase-rows';

/** A published hearing of a published project, as it stands at a moment; null for anything else. */
export async function getHearingPage(project: string, slug: string, now: Date): Promise<HearingPageView | null> {
  const row = await db().phase.findFirst({
    where: { slug, ...publishedPhase, acts: { has: 'hearing_reply' }, project: { slug: project, ...publishedProject } },
    select: {
      ...phaseSelect,
      project: { select: { ...nameSelect, kind: true, caseNumber: true, participation: true, outsideApplicant: true } },
      hearing: { select: hearingColumns },
      meetings: meetingLineSelect,
      ...hearingParts,
    },
  });
  if (!row?.hearing) return null;
  const { project: owner, hearing, meetings, documents, parties, extensions, ...phase } = row;
  return {
    meetings: meetings.map(toMeetingLine),
    project: owner,
    phase: toPhaseView(phase, now),
    hearing: toHearingView(hearing),
    ...toHearingParts({ documents, parties, extensions }),
  };
}

/** A hearing as the people who write it see it, empty while nothing is written; null for phases out of reach. */
export async function getHearingForEditing(actor: Actor, project: string, slug: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().phase.findFirst({
    where: { slug, projectId: reach(actor, 'project.read'), project: { slug: project } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      opensOn: true,
      closesOn: true,
      acts: true,
      project: { select: { ...nameSelect, kind: true } },
      publication: { select: { publishedAt: true } },
      meetings: { where: { cancellation: null }, orderBy: { startsAt: 'asc' }, select: { startsAt: true } },
      hearing: { select: { ...hearingColumns, meetingReason: true, version: true, reasonAt: true } },
      ...hearingParts,
    },
  });
  if (!row) return null;
  const { hearing, meetings, documents, parties, extensions, publication, ...phase } = row;
  const [opensOn, closesOn] = [dateOnly(phase.opensOn), dateOnly(phase.closesOn)];
  return {
    ...phase,
    opensOn,
    closesOn,
    /** The days of its meetings that are not called off. */
    meetingDays: meetings.map(({ startsAt }) => copenhagenDate(startsAt)),
    isPublished: publication !== null,
    isHearing: phase.acts.includes('hearing_reply'),
    /** The day its period counts from, were it published today or since it was. */
    countsFrom: countsFrom(copenhagenDate(publication?.publishedAt ?? present()), opensOn),
    hearing: hearing && {
      ...toHearingView(hearing),
      meetingReason: hearing.meetingReason,
      version: hearing.version,
      reasonAt: hearing.reasonAt,
    },
    ...toHearingParts({ documents, parties, extensions }),
  };
}

export type EditedHearing = NonNullable<Awaited<ReturnType<typeof getHearingForEditing>>>;
