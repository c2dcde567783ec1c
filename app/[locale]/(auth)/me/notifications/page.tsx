import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import type { Cadence, Kind } from '@/lib/notifications/kinds';
import { choicesFor, kindNames } from '@/lib/notifications/preferences-schema';
import { digestTimesInWords } from '@/lib/notifications/server/digest-times';
import { getPreferences } from '@/lib/notifications/server/preference-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { signedInOnly } from '../signed-in-only';
import { PreferencesForm } from './preferences-form';

export async function generateMetadata() {
  const t = await getTranslations('preferences');
  return pageMetadata({ page: '/me/notifications', title: t('title'), hidden: true });
}

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

/** How soon one hears of what, all on one page. */
export default async function PreferencesPage({ searchParams }: Props) {
  await connection();
  const { saved } = await searchParams;
  const actor = await signedInOnly('/me/notifications');
  const locale = await pageLocale();
  const now = await getPreferences(actor);
  const t = await getTranslations('preferences');
  const isStaff = actor.kind === 'employee';
  return (
    <PageShell page="/me/notifications">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede', digestTimesInWords(locale))}</p>
        <p className="meta">
          <LocalLink to="/me/news">{t('toNews')}</LocalLink>
          <LocalLink to="/me/following">{t('toFollowing')}</LocalLink>
        </p>
        {saved ? (
          <Banner tone="ok" live>
            {t('saved')}
          </Banner>
        ) : null}
        <PreferencesForm
          locale={locale}
          here={pathTo(locale, '/me/notifications')}
          pausedUntil={now?.pausedUntil ?? ''}
          kinds={kindNames
            .filter((kind) => kind !== 'staff' || isStaff)
            .map((kind) => ({
              kind,
              legend: t(`kind.${kind}.legend`),
              hint: t(`kind.${kind}.hint`),
              chosen: now?.cadences[kind] ?? 'daily',
              options: choicesFor(kind).map((value) => ({ value, label: t(`cadence.${wordFor(kind, value)}`) })),
            }))}
          texts={{
            pauseHeading: t('pauseHeading'),
            pausedUntil: t('pausedUntil'),
            optional: t('pauseOptional'),
            pauseHint: t('pauseHint'),
            save: t('save'),
            errors: t('errorsHeading'),
          }}
        />
      </div>
    </PageShell>
  );
}

function wordFor(kind: Kind, cadence: Cadence) {
  if (kind === 'mine' && cadence === 'never') return 'noMail';
  return kind === 'staff' && cadence === 'now' ? 'workingDays' : cadence;
}
