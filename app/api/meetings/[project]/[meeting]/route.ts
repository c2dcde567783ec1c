import { isLocale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import { getMeetingPage } from '@/lib/projects/server/meeting-queries';
import { notFoundJson, readRoute } from '@/lib/web/json-route';
import { pathTo } from '@/lib/web/paths';
import { meetingCalendar } from './meeting-calendar';

type Context = { params: Promise<{ project: string; meeting: string }> };

/** One meeting for a calendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { project, meeting: id } = await params;
  return readRoute(async () => {
    const meeting = await getMeetingPage(project, id);
    if (!meeting || meeting.cancellation) return notFoundJson();
    const asked = new URL(request.url).searchParams.get('language') ?? '';
    const locale = isLocale(asked) ? asked : 'da';
    const page = pathTo(locale, '/projects/[slug]/meetings/[meeting]', { slug: project, meeting: id });
    return new Response(meetingCalendar(meeting, { url: `${env().TRAADEN_URL}${page}`, locale }), {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="meeting.ics"',
        'Cache-Control': 'private, no-store',
      },
    });
  });
}
