import { getTranslations } from 'next-intl/server';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';

type Shown = {
  startsAt: Date;
  endsAt: Date;
  organiser: string;
  placeDa: string | null;
  placeEn: string | null;
  link: string | null;
};

/** When and where a meeting is, and who invites. */
export async function MeetingFacts({ meeting }: { meeting: Shown }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.meetings');
  const clock = new Intl.DateTimeFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    timeStyle: 'short',
  });
  const place = inLocale(meeting, 'place', locale);
  return (
    <dl className="facts">
      <dt>{t('when')}</dt>
      <dd>{t('fromTo', { from: momentInWords(meeting.startsAt, locale), to: clock.format(meeting.endsAt) })}</dd>
      {place ? (
        <>
          <dt>{t('where')}</dt>
          <dd>{place}</dd>
        </>
      ) : null}
      {meeting.link ? (
        <>
          <dt>{t('online')}</dt>
          <dd>
            <a href={meeting.link} rel="noopener">
              {t('join')}
            </a>
          </dd>
        </>
      ) : null}
      <dt>{t('organiser')}</dt>
      <dd>{meeting.organiser}</dd>
    </dl>
  );
}
