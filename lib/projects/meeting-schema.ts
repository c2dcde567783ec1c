import { z } from 'zod';
import { copenhagenInstant } from '@/lib/i18n/copenhagen';
import { calendarDate, choice, needed, optional, version } from './editing-fields';

const clock = z
  .string()
  .trim()
  .regex(/^([01]\d|2[0-3])[:.][0-5]\d$/, 'timeShape')
  .transform((time) => time.replace('.', ':'));

const mostSeats = 2000;

/** What somebody writes about a meeting; times are by the clock in Copenhagen. Messages are codes of `meetingDesk.errors`. */
const writtenMeeting = z.object({
  titleDa: needed('titleDaNeeded', 120),
  titleEn: needed('titleEnNeeded', 120),
  descriptionDa: needed('descriptionDaNeeded', 3000),
  descriptionEn: needed('descriptionEnNeeded', 3000),
  organiser: needed('organiserNeeded', 160),
  placeDa: optional(200),
  placeEn: optional(200),
  link: optional(500),
  date: calendarDate('dateNeeded'),
  from: clock,
  to: clock,
  takesSignUp: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  /** How many there is room for; empty for no limit. */
  seats: z
    .preprocess(
      (value) => (value === '' || value === null ? null : value),
      z.coerce.number('seatsShape').int('seatsShape').nullable(),
    )
    .refine((seats) => seats === null || (seats >= 1 && seats <= mostSeats), 'seatsShape'),
  phaseId: choice,
});

type Written = z.output<typeof writtenMeeting>;
type Say = { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void };

function checkMeeting(meeting: Written, context: Say): void {
  const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
  if (meeting.to <= meeting.from) say('to', 'endsBeforeStart');
  if (!meeting.placeDa && !meeting.link) say('placeDa', 'whereNeeded');
  if (meeting.placeDa && !meeting.placeEn) say('placeEn', 'bothLanguages');
  if (meeting.placeEn && !meeting.placeDa) say('placeDa', 'bothLanguages');
  if (meeting.link && !/^https:\/\/[^\s]+$/i.test(meeting.link)) say('link', 'linkShape');
  if (meeting.seats !== null && !meeting.takesSignUp) say('takesSignUp', 'seatsNeedSignUp');
}

export const meetingSchema = writtenMeeting.superRefine(checkMeeting);

export const createMeetingSchema = meetingSchema.and(
  z.object({ projectId: z.string().min(1, 'projectNotFound').max(40, 'projectNotFound') }),
);
export type CreateMeeting = z.output<typeof createMeetingSchema>;

const id = z.string().min(1, 'meetingNotFound').max(40, 'meetingNotFound');
export const editMeetingSchema = meetingSchema.and(z.object({ id, version }));
export type EditMeeting = z.output<typeof editMeetingSchema>;

/** The columns a meeting form fills in. */
export function meetingColumns({ date, from, to, ...written }: Written) {
  return { ...written, startsAt: copenhagenInstant(date, from), endsAt: copenhagenInstant(date, to) };
}

export const cancelMeetingSchema = z.object({
  id,
  reasonDa: needed('reasonNeeded', 500),
  reasonEn: needed('reasonNeeded', 500),
});
export type CancelMeeting = z.output<typeof cancelMeetingSchema>;

/** What came of a meeting, and which contributions were spoken of: their numbers, one a line. */
export const minutesSchema = z.object({
  minutesDa: needed('minutesNeeded', 10_000),
  minutesEn: needed('minutesNeeded', 10_000),
  minutesDocumentId: choice,
  codes: z
    .string()
    .max(2000, 'tooLong')
    .default('')
    .transform((text) => [
      ...new Set(
        text
          .split(/[\s,;]+/)
          .map((code) => code.toUpperCase())
          .filter(Boolean),
      ),
    ])
    .refine((codes) => codes.length <= 100, 'tooLong'),
});
export const recordMinutesSchema = minutesSchema.extend({ id });
export type RecordMinutes = z.output<typeof recordMinutesSchema>;

export const signUpSchema = z.object({ id });
export type SignUp = z.output<typeof signUpSchema>;
