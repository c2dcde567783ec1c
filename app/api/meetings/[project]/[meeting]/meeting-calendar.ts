import { createEvent, type DateTime } from 'ics';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { getMeetingPage } from '@/lib/projects/server/meeting-queries';

type Meeting = NonNullable<Awaited<ReturnType<typeof getMeetingPage>>>;

/** A meeting as calendars take it (RFC 5545), in UTC, so that every calendar shows it at the right hour also over a change of clocks. */
export function meetingCalendar(meeting: Meeting, { url, locale }: { url: string; locale: Locale }): string {
  const { value, error } = createEvent({
    uid: `${meeting.id}@${new URL(url).hostname}`,
    title: inLocale(meeting, 'title', locale),
    description: inLocale(meeting, 'description', locale),
    location: inLocale(meeting, 'place', locale) ?? meeting.link ?? undefined,
    url,
    start: utcParts(meeting.startsAt),
    end: utcParts(meeting.endsAt),
    startInputType: 'utc',
    endInputType: 'utc',
    startOutputType: 'utc',
    endOutputType: 'utc',
    sequence: meeting.version,
    productId: 'traaden',
    calName: inLocale(meeting.project, 'title', locale),
  });
  if (!value) throw error ?? new Error('a meeting without a calendar entry');
  return value;
}

export function utcParts(at: Date): DateTime {
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()];
}
