import type { Prisma } from '@/lib/platform/db';

/** What every page of a meeting says of it. */
export const meetingColumns = {
  id: true,
  titleDa: true,
  titleEn: true,
  descriptionDa: true,
  descriptionEn: true,
  organiser: true,
  placeDa: true,
  placeEn: true,
  link: true,
  startsAt: true,
  endsAt: true,
  takesSignUp: true,
  seats: true,
  minutesDa: true,
  minutesEn: true,
  minutesDocumentId: true,
  isExample: true,
  phaseId: true,
  version: true,
  cancellation: { select: { reasonDa: true, reasonEn: true } },
} satisfies Prisma.MeetingSelect;
