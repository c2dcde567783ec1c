import type { Prisma } from '@/lib/platform/db';
import type { MeetingLineView } from '../../project-views';

/** The meetings of a project as lines of a list. */
export const meetingLineSelect = {
  orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  select: {
    id: true,
    titleDa: true,
    titleEn: true,
    startsAt: true,
    endsAt: true,
    takesSignUp: true,
    minutesDa: true,
    cancellation: { select: { meetingId: true } },
  },
} satisfies Prisma.Project$meetingsArgs & Prisma.Phase$meetingsArgs;

type Row = Prisma.MeetingGetPayload<{ select: (typeof meetingLineSelect)['select'] }>;

/** Those that come, the next first, and then those that were, the latest first. */
export function orderMeetings(rows: readonly Row[], now: Date): MeetingLineView[] {
  const lines = rows.map(toMeetingLine);
  const past = lines.filter(({ endsAt }) => endsAt < now).reverse();
  return [...lines.filter(({ endsAt }) => endsAt >= now), ...past];
}

export function toMeetingLine({ minutesDa, cancellation, ...row }: Row): MeetingLineView {
  return { ...row, hasMinutes: minutesDa !== null, isCancelled: cancellation !== null };
}
