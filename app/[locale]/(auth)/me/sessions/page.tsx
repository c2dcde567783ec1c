import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { Banner } from '@/app/_ui/banner';
import { momentInWords } from '@/lib/i18n/dates';
import { sessionTokenOfRequest } from '@/lib/identity/server/session-cookie';
import { listSessions, type SessionView } from '@/lib/identity/server/session-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { signedInOnly } from '../signed-in-only';
import { EndSessionForm } from './end-session-form';

export async function generateMetadata() {
  const t = await getTranslations('sessions');
  return pageMetadata({ page: '/me/sessions', title: t('title'), hidden: true });
}

type Props = { searchParams: Promise<{ ended?: string | string[] }> };

/** Where one is signed in, and the way to end it: a lost phone, a borrowed computer. */
export default async function SessionsPage({ searchParams }: Props) {
  await connection();
  const actor = await signedInOnly('/me/sessions');
  const { ended } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('sessions');
  const sessions = await listSessions(actor, await sessionTokenOfRequest());
  return (
    <PageShell page="/me/sessions">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        {ended ? (
          <Banner tone="ok" live>
            {t('ended')}
          </Banner>
        ) : null}
        <ul className="border-t border-[var(--line)]">
          {sessions.map((session) => (
            <Session key={session.id} session={session} />
          ))}
        </ul>
        {sessions.length > 1 ? (
          <EndSessionForm locale={locale} here={pathTo(locale, '/me/sessions')} label={t('endOthers')} />
        ) : null}
        <p className="soft">{t(actor.kind === 'citizen' ? 'limits' : 'limitsOfStaff')}</p>
        <p>
          <LocalLink to="/me">{t('toMyPage')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}

async function Session({ session }: { session: SessionView }) {
  const locale = await pageLocale();
  const t = await getTranslations('sessions');
  const browser = session.browser || t('unknownBrowser');
  const lastUsed = t('lastUsed', { at: momentInWords(session.lastUsedAt, locale) });
  return (
    <li className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3 border-b border-[var(--line)] py-5">
      <div className="grid gap-1">
        <h2 className="text-[length:var(--t-lg)]">{browser}</h2>
        <p>{t(`method.${session.method}`)}</p>
        <p className="soft">
          {t('started', { at: momentInWords(session.startedAt, locale) })} {lastUsed}
        </p>
      </div>
      {session.isThis ? (
        <Badge tone="info">{t('thisOne')}</Badge>
      ) : (
        <EndSessionForm
          locale={locale}
          here={pathTo(locale, '/me/sessions')}
          id={session.id}
          label={t('end')}
          about={`${browser}. ${lastUsed}`}
        />
      )}
    </li>
  );
}
