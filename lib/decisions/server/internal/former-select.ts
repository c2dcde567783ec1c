import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';

/** What a decision says, and what is kept of it when it is corrected. */
export const formerSelect = {
  outcome: true,
  titleDa: true,
  titleEn: true,
  textDa: true,
  textEn: true,
  meetingOn: true,
  agendaItem: true,
  complaintDa: true,
  complaintEn: true,
  complaintUntil: true,
  minorityDa: true,
  minorityEn: true,
} satisfies Prisma.DecisionSelect & Prisma.FormerDecisionSelect;

/** Its dates as calendar dates `yyyy-mm-dd`. */
export function datesOf<Row extends { meetingOn: Date; complaintUntil: Date | null }>(row: Row) {
  const { meetingOn, complaintUntil } = row;
  return { ...row, meetingOn: dateOnly(meetingOn), complaintUntil: complaintUntil && dateOnly(complaintUntil) };
}
