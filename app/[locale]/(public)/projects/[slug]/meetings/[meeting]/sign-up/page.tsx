import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { ButtonLink } from '@/app/_ui/button';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { now } from '@/lib/platform/clock';
import { mayAttend, signUpStop } from '@/lib/projects/meeting-policy';
import { getOwnSignUp } from '@/lib/projects/server/meeting-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { MeetingFacts } from '../_meeting-facts';
import { SignUpForm } from './sign-up-form';

type Props = { params: Promise<{ locale: string; slug: string; meeting: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signUp');
  return { title: t('title'), robots: { index: false } };
}

/** Whether one comes to a meeting: a seat, a place on the waiting list, or neither. Drawn for whoever asks. */
export default async function SignUpPage({ params }: Props) {
  await connection();
  const { slug, meeting: id } = await params;
  const actor = await currentActor();
  const meeting = await getOwnSignUp(actor, slug, id);
  if (!meeting) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('signUp');
  const { own, seats, taken } = meeting;
  const path = pathTo(locale, '/projects/[slug]/meetings/[meeting]/sign-up', { slug, meeting: id });
  const stop = signUpStop({ ...meeting, isCancelled: meeting.cancellation !== null }, now());
  const left = seats === null ? null : Math.max(0, seats - taken);
  return (
    <PageShell page="/projects/[slug]/meetings/[meeting]/sign-up" params={{ slug, meeting: id }}>
      <div className="wrap band">
        <div className="prose">
          <p>
            <LocalLink to="/projects/[slug]/meetings/[meeting]" params={{ slug, meeting: id }}>
              {inLocale(meeting, 'title', locale)}
            </LocalLink>
          </p>
          <h1>{t('title')}</h1>
          <MeetingFacts meeting={meeting} />
          {own ? (
            <Banner tone="ok" live strong={t(own.hasSeat ? 'hasSeat' : 'waits')}>
              {own.hasSeat ? t('hasSeatText') : t('waitsText', { before: own.waitsBehind })}
            </Banner>
          ) : null}
          {stop ? <Banner>{t(`errors.${stop}`)}</Banner> : null}
          {!own && !stop ? <p>{left === null ? t('noLimit') : t('left', { left, seats: seats ?? 0 })}</p> : null}
          {stop && !own ? null : mayAttend(actor).allowed ? (
            <SignUpForm
              key={own ? 'leave' : 'join'}
              isSignedUp={own !== null}
              id={id}
              locale={locale}
              path={path}
              label={t(own ? 'leave' : left === 0 ? 'joinList' : 'join')}
            />
          ) : (
            <p>
              <ButtonLink href={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(path)}`}>{t('signIn')}</ButtonLink>
            </p>
          )}
          <p className="hint">{t('kept')}</p>
        </div>
      </div>
    </PageShell>
  );
}
