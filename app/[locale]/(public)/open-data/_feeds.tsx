import { getTranslations } from 'next-intl/server';
import { openBase } from '@/lib/insight/open-terms';
import { env } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';

const feeds = {
  feed: '/feed.atom',
  calendar: '/calendar.ics',
  projectFeed: '/projects/{key}/feed.atom',
  projectCalendar: '/projects/{key}/calendar.ics',
  themeFeed: '/themes/{key}/feed.atom',
  areaFeed: '/areas/{key}/feed.atom',
} as const;

/** The feeds and calendars, each with the address to put into a reader. */
export async function OpenFeeds() {
  const t = await getTranslations('openData.links');
  const language = (await pageLocale()) === 'da' ? '' : '?language=en';
  return (
    <dl className="questions">
      {Object.entries(feeds).map(([key, path]) => {
        const address = `${env().TRAADEN_URL}${openBase}${path}${language}`;
        return (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{path.includes('{key}') ? <code>{address}</code> : <a href={`${openBase}${path}${language}`}>{address}</a>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
