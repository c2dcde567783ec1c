import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LinkForm } from '@/app/_forms/link-form';
import { refusalTexts } from '@/app/_forms/refusal-texts';
import { LocalLink } from '@/app/_navigation/local-link';
import { sharedFormTexts } from '@/app/_participation/form-texts';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { ButtonLink } from '@/app/_ui/button';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import type { InvitationView } from '@/lib/participation/co-author';
import { getInvitation } from '@/lib/participation/server/co-author-queries';
import { getSender } from '@/lib/participation/server/sender-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AcceptForm } from './accept-form';
import { declineInvitation } from './answer-invitation.action';

export const generateStaticParams = () => [{ token: '-' }];

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const t = await getTranslations('coAuthors.invitation');
  return pageMetadata({ page: '/co-author/[token]', params: await params, title: t('title'), hidden: true });
}

/** Reading this page answers nothing: mail filters read it too. Only the buttons do. */
export default async function InvitationPage({ params, searchParams }: Props) {
  await connection();
  const { token } = await params;
  const [{ done }, invitation] = [await searchParams, await getInvitation(token)];
  const t = await getTranslations('coAuthors.invitation');
  return (
    <PageShell page="/co-author/[token]" params={{ token }}>
      <div className="wrap band flow">
        {invitation ? <Asked invitation={invitation} token={token} /> : <Over isDeclined={done === 'declined'} />}
        <p>
          {invitation ? (
            <LocalLink to="/projects/[slug]" params={{ slug: invitation.project.slug }}>
              {t('toProject')}
            </LocalLink>
          ) : (
            <LocalLink to="/projects">{t('toProjects')}</LocalLink>
          )}
        </p>
      </div>
    </PageShell>
  );
}

async function Over({ isDeclined }: { isDeclined: boolean }) {
  const t = await getTranslations('coAuthors.invitation');
  if (!isDeclined)
    return (
      <>
        <h1>{t('overTitle')}</h1>
        <p className="lede">{t('overText')}</p>
      </>
    );
  return (
    <>
      <h1>{t('declinedTitle')}</h1>
      <Banner tone="ok" live>
        {t('declinedText')}
      </Banner>
    </>
  );
}

async function Asked({ invitation, token }: { invitation: InvitationView; token: string }) {
  const t = await getTranslations('coAuthors.invitation');
  const locale = await pageLocale();
  const { from, project, title, text, language, expiresAt } = invitation;
  const lang = language === locale ? undefined : language;
  const path = pathTo(locale, '/co-author/[token]', { token });
  const about = { project: inLocale(project, 'title', locale) };
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{from ? t('ledeNamed', { from, ...about }) : t('lede', about)}</p>
      <section className="asked-about flow" aria-labelledby="asked-about">
        <h2 id="asked-about" lang={lang}>
          <Words text={title} />
        </h2>
        <Voice text={text} lang={lang} quoted={false} />
      </section>
      <p>{t('means')}</p>
      <p className="soft">{t('until', { date: dateOfMoment(expiresAt, locale) })}</p>
      <Answer invitation={invitation} token={token} path={path} />
      <section className="flow" aria-labelledby="decline">
        <h2 id="decline">{t('declineHeading')}</h2>
        <p>{t('declineText')}</p>
        <LinkForm action={declineInvitation} locale={locale} token={token} path={path} submit={t('decline')} tone="line" />
      </section>
    </>
  );
}

type AnswerProps = { invitation: InvitationView; token: string; path: string };

/** The form for whoever can say yes, else what is needed for that. */
async function Answer({ invitation, token, path }: AnswerProps): Promise<ReactNode> {
  const t = await getTranslations('coAuthors.invitation');
  const locale = await pageLocale();
  const actor = await currentActor();
  if (actor.kind === 'anonymous')
    return (
      <section className="flow" aria-labelledby="accept">
        <h2 id="accept">{t('acceptHeading')}</h2>
        <p>{t('signInText')}</p>
        <ButtonLink href={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(path)}`}>{t('signIn')}</ButtonLink>
      </section>
    );
  if (actor.kind !== 'citizen') return <Banner tone="info">{t('citizensText')}</Banner>;
  const sender = await getSender(actor);
  const unnamed = invitation.isUnnamed ? 'never' : sender.isProtected ? 'protected' : undefined;
  return (
    <section className="flow" aria-labelledby="accept">
      <h2 id="accept">{t('acceptHeading')}</h2>
      <AcceptForm
        locale={locale}
        token={token}
        path={path}
        knownName={sender.name ?? ''}
        texts={{ ...(await refusalTexts()), sender: (await sharedFormTexts(unnamed)).sender, accept: t('accept') }}
      />
    </section>
  );
}
