import { createEvents, type EventAttributes } from 'ics';
import { addDays } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import type { CalendarEntry, OpenCalendar } from '@/lib/insight/server/open-calendar-queries';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';
import { type Texts, textsIn } from '@/lib/web/texts';
import { utcParts } from '../../meetings/[project]/[meeting]/meeting-calendar';

/**
 * Deadlines and meetings as calendars take them (RFC 5545). A deadline is a whole day, as Copenhagen counts it; a meeting
 * stands in UTC, so that it is at the right hour everywhere and over a change of clocks.
 */
export function openCalendarFile({ name, entries }: OpenCalendar, language: Locale): string {
  const t = textsIn(language, 'openData');
  const calName = name ? name[language] : t('feed.title', { municipality: municipality().name });
  const header = { productId: 'traaden', calName };
  const { value, error } = createEvents(
    entries.map((entry) => toEvent(entry, t, language)),
    header,
  );
  if (value === null) throw error ?? new Error('a calendar that was not written');
  return value;
}

type Event = EventAttributes & { timestamp: number };

function toEvent(entry: CalendarEntry, t: Texts, language: Locale): Event {
  const { id, sequence, since, url, title } = entry;
  const project = entry.project[language];
  const of = {
    uid: `${id}@${new URL(env().TRAADEN_URL).hostname}`,
    title: t(`calendar.${entry.what}`, { title: title[language], project }),
    url: url[language],
    sequence,
    timestamp: since.getTime(),
  };
  if (entry.what !== 'meeting') {
    return { ...of, start: day(entry.on), end: day(addDays(entry.on, 1)), transp: 'TRANSPARENT' };
  }
  return {
    ...of,
    description: entry.text[language],
    location: entry.place[language] ?? entry.link ?? undefined,
    start: utcParts(entry.startsAt),
    end: utcParts(entry.endsAt),
    startInputType: 'utc',
    endInputType: 'utc',
    startOutputType: 'utc',
    endOutputType: 'utc',
    status: entry.isCancelled ? 'CANCELLED' : 'CONFIRMED',
  };
}

function day(date: string): [number, number, number] {
  const [year = 0, month = 0, of = 0] = date.split('-').map(Number);
  return [year, month, of];
}
