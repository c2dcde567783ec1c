import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { demonstrationDoors } from '@/lib/identity/people';
import { isDemonstration } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DoorForm } from './door-form';

export async function generateMetadata() {
  const t = await getTranslations('demo');
  return pageMetadata({ page: '/demo', title: t('title'), hidden: true });
}

/** The doors of a demonstration; elsewhere there is no such page. */
export default async function DemonstrationPage() {
  await connection();
  if (!isDemonstration()) notFound();
  const t = await getTranslations('demo');
  const locale = await pageLocale();
  return (
    <PageShell page="/demo">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        <ul className="border-t border-[var(--line)]">
          {demonstrationDoors.map((door) => (
            <li
              className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-b border-[var(--line)] py-5"
              key={door}
            >
              <div className="grid max-w-[38rem] gap-2">
                <h2 className="text-[length:var(--t-xl)]">{t(`doors.${door}.name`)}</h2>
                <p>{t(`doors.${door}.text`)}</p>
              </div>
              <DoorForm locale={locale} here={pathTo(locale, '/demo')} door={door} label={t(`doors.${door}.act`)} />
            </li>
          ))}
        </ul>
        <h2 className="mt-6">{t('whatIsExample')}</h2>
        <ul>
          <li>{t('real')}</li>
          <li>{t('example')}</li>
          <li>{t('invented')}</li>
          <li>
            {t('mail')} <LocalLink to="/mailbox">{t('mailbox')}</LocalLink>
          </li>
        </ul>
      </div>
    </PageShell>
  );
}
