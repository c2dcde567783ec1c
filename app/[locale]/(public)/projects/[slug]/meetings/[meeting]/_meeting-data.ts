import { organisation } from '@/app/_shell/organisation';
import { wholeAddress } from '@/app/_shell/structured-data';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import type { meetingContent } from './_meeting-content';

type Meeting = NonNullable<Awaited<ReturnType<typeof meetingContent>>>;

/** A meeting as an event search engines know. An example says in its name that it is one. */
export function meetingData(meeting: Meeting, locale: Locale): object {
  const title = inLocale(meeting, 'title', locale);
  const place = inLocale(meeting, 'place', locale);
  const path = pathTo(locale, '/projects/[slug]/meetings/[meeting]', { slug: meeting.project.slug, meeting: meeting.id });
  const locations = [
    ...(place ? [{ '@type': 'Place', name: place, address: place }] : []),
    ...(meeting.link ? [{ '@type': 'VirtualLocation', url: meeting.link }] : []),
  ];
  return {
    '@type': 'Event',
    name: meeting.isExample ? textsIn(locale, 'sharing')('exampleOf', { title }) : title,
    description: inLocale(meeting, 'description', locale),
    startDate: meeting.startsAt.toISOString(),
    endDate: meeting.endsAt.toISOString(),
    url: wholeAddress(path),
    eventStatus: `https://schema.org/${statusOf(meeting)}`,
    eventAttendanceMode: `https://schema.org/${modeOf(place, meeting.link)}EventAttendanceMode`,
    location: locations,
    organizer: { '@type': 'Organization', name: meeting.organiser },
    inLanguage: locale,
    isAccessibleForFree: true,
    publisher: organisation(),
  };
}

function statusOf({ cancellation, moves }: Meeting): string {
  if (cancellation) return 'EventCancelled';
  return moves.length > 0 ? 'EventRescheduled' : 'EventScheduled';
}

function modeOf(place: string | null, link: string | null): string {
  if (!link) return 'Offline';
  return place ? 'Mixed' : 'Online';
}
