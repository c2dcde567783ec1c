import { getTranslations } from 'next-intl/server';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { ScheduleForm } from './schedule-form';

type SendSectionProps = {
  id: string;
  version: number;
  locale: Locale;
  path: string;
  readers: { followers: number; subscribers: number };
};

const aheadMs = 3_600_000;

/** How many get it, and the form that says when. */
export async function SendSection({ id, version, locale, path, readers }: SendSectionProps) {
  const t = await getTranslations('newsletters');
  const soon = new Date(now().getTime() + aheadMs);
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(soon);
  const total = readers.followers + readers.subscribers;
  return (
    <section aria-labelledby="send">
      <h2 id="send">{t('send.heading')}</h2>
      <p>{t('send.readers', { ...readers, total })}</p>
      <ScheduleForm
        locale={locale}
        id={id}
        version={version}
        path={path}
        date={copenhagenDate(soon)}
        time={time}
        texts={{
          errors: t('errorsHeading'),
          date: t('send.date'),
          time: t('send.time'),
          timeHint: t('send.timeHint'),
          sureLegend: t('send.sureLegend'),
          sure: t('send.sure', { total }),
          submit: t('send.submit'),
        }}
      />
    </section>
  );
}
