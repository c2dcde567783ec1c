import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getOwnCase } from '@/lib/moderation/server/own-case-queries';
import { getOwnProposal } from '@/lib/participation/server/own-proposal-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { Appeals } from './_appeals';
import { CoAuthors } from './_co-authors';
import { Decided } from './_decided';
import { Mend } from './_mend';
import { OwnProposal } from './_own-proposal';
import { SharedProposal } from './_shared-proposal';
import { SureForm } from './sure-form';
import { takeBackAction } from './take-back.action';

export const generateStaticParams = () => [{ code: '-' }];

type Props = {
  params: Promise<{ locale: string; code: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const { code } = await params;
  const t = await getTranslations('ownCase');
  return pageMetadata({ page: '/me/contributions/[code]', params: { code }, title: t('title', { code }), hidden: true });
}

/** One's own contribution: what was decided, by which rule, and what one can do: mend, appeal, take back. */
export default async function OwnContributionPage({ params, searchParams }: Props) {
  await connection();
  const { code } = await params;
  const locale = await pageLocale();
  const actor = await currentActor();
  if (actor.kind === 'anonymous') {
    const own = pathTo(locale, '/me/contributions/[code]', { code });
    redirect(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`);
  }
  const { done } = await searchParams;
  const said = await saidOf(done);
  const own = await getOwnCase(actor, code);
  const shared = own ? null : await getOwnProposal(actor, code);
  if (shared)
    return (
      <PageShell page="/me/contributions/[code]" params={{ code }}>
        <SharedProposal actor={actor} code={code} own={shared} done={said} />
      </PageShell>
    );
  if (!own) notFound();
  const t = await getTranslations('ownCase');
  const ui = await getTranslations('ui');
  const lang = own.language === locale ? undefined : own.language;
  return (
    <PageShell page="/me/contributions/[code]" params={{ code }}>
      <div className="wrap band flow">
        <p className="soft">
          {t('about', { project: inLocale(own.project, 'title', locale), at: momentInWords(own.submittedAt, locale) })}{' '}
          {own.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <h1>
          <Words text={own.title ?? t('title', { code })} />
        </h1>
        {said ? (
          <Banner tone="ok" live>
            {said}
          </Banner>
        ) : null}
        <Decided own={own} />
        {own.mendBy ? (
          <Mend own={own} mendBy={own.mendBy} />
        ) : (
          <section aria-labelledby="own-text" className="flow">
            <h2 id="own-text">{t('text')}</h2>
            <Voice text={own.text} lang={lang} />
          </section>
        )}
        {own.kind === 'proposal' ? <OwnProposal actor={actor} code={code} /> : null}
        {own.kind === 'proposal' ? <CoAuthors actor={actor} code={code} /> : null}
        <Appeals own={own} />
        {own.isWithdrawn ? null : (
          <section aria-labelledby="take-back" className="flow">
            <h2 id="take-back">{t('takeBack.heading')}</h2>
            <p>{t('takeBack.text')}</p>
            <SureForm
              action={takeBackAction}
              path={pathTo(locale, '/me/contributions/[code]', { code })}
              hidden={{ locale, code }}
              texts={{ button: t('takeBack.button'), sure: t('takeBack.sure'), summary: t('takeBack.summary') }}
            />
          </section>
        )}
        <p>
          {own.project.inviteOnly ? (
            <LocalLink to="/invited/[slug]" params={{ slug: own.project.slug }}>
              {t('toCircle')}
            </LocalLink>
          ) : (
            <LocalLink to="/path/[code]" params={{ code }}>
              {t('toPath')}
            </LocalLink>
          )}{' '}
          · <LocalLink to="/me">{t('toMe')}</LocalLink>
        </p>
      </div>
    </PageShell>
  );
}

const changes = ['edited', 'waits', 'invited', 'uninvited', 'removed', 'joined'] as const;

/** What has just happened, where one came back from doing it. */
async function saidOf(done: string | string[] | undefined): Promise<string | undefined> {
  const t = await getTranslations('ownProposal.done');
  const change = changes.find((each) => each === done);
  return change && t(change);
}
