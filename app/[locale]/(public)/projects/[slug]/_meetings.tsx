import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { openBase } from '@/lib/insight/open-terms';
import { now } from '@/lib/platform/clock';
import type { MeetingLineView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** The meetings of a project: those that come, and those that were, with their minutes. */
export async function Meetings({ page }: { page: ProjectPageView }) {
  const t = await getTranslations('project.meetings');
  if (page.meetings.length === 0) return null;
  return (
    <div className="split" id="moeder">
      <div>
        <h2 id="meetings-h">{t('heading')}</h2>
        <p className="soft">{t('text')}</p>
      </div>
      <section aria-labelledby="meetings-h">
        <MeetingList slug={page.slug} meetings={page.meetings} />
        <p className="small">
          <a href={`${openBase}/projects/${page.slug}/calendar.ics${(await pageLocale()) === 'da' ? '' : '?language=en'}`}>
            {t('allInCalendar')}
          </a>
        </p>
      </section>
    </div>
  );
}

/** Meetings as lines: each with its day, and what it is time for. */
export async function MeetingList({ slug, meetings }: { slug: string; meetings: MeetingLineView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.meetings');
  const at = now();
  return (
    <ul className="news-list">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <LocalLink to="/projects/[slug]/meetings/[meeting]" params={{ slug, meeting: meeting.id }}>
            {inLocale(meeting, 'title', locale)}
          </LocalLink>
          <br />
          <span className="small soft">
            {momentInWords(meeting.startsAt, locale)}.{' '}
            {meeting.isCancelled
              ? t('cancelled')
              : meeting.endsAt < at
                ? t(meeting.hasMinutes ? 'withMinutes' : 'held')
                : t(meeting.takesSignUp ? 'signUp' : 'coming')}
          </span>
        </li>
      ))}
    </ul>
  );
}
