import { notFound, redirect } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { excerpt } from '@/app/_participation/excerpt';
import { Refused } from '@/app/_participation/refused';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { ButtonLink } from '@/app/_ui/button';
import { SupportButton } from '@/app/_ui/support-button';
import { Words } from '@/app/_ui/words';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getSupportPage, type SupportPageView } from '@/lib/participation/server/support-queries';
import { isDemandRefusal } from '@/lib/projects/phase-demands';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

export const generateStaticParams = () => [{ code: '-' }];

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateMetadata({ params }: Props) {
  const { code } = await params;
  const t = await getTranslations('participation.support');
  return pageMetadata({ page: '/support/[code]', params: { code }, title: t('pageTitle'), hidden: true });
}

/** One's own support of one proposal and its undo, for whom the button on the proposal led here. */
export default async function OwnSupport({ params }: Props) {
  await connection();
  const { code } = await params;
  const locale = await pageLocale();
  const actor = await currentActor();
  if (actor.kind === 'anonymous') {
    const own = pathTo(locale, '/support/[code]', { code });
    redirect(`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`);
  }
  const view = await getSupportPage(actor, code);
  if (!view) notFound();
  const t = await getTranslations('participation.support');
  return (
    <PageShell page="/support/[code]" params={{ code }}>
      <div className="wrap band flow">
        <h1>{t('pageTitle')}</h1>
        <p className="lede">
          <Words text={excerpt(view.title)} />
        </p>
        <State view={view} code={code} />
        <p>
          {view.kind === 'comment' ? (
            <LocalLink to="/comments/[code]" params={{ code }}>
              {t('comment.back')}
            </LocalLink>
          ) : (
            <LocalLink to="/projects/[slug]/proposals/[code]" params={{ slug: view.project.slug, code }}>
              {t('backToProposal')}
            </LocalLink>
          )}
        </p>
      </div>
    </PageShell>
  );
}

async function State({ view, code }: { view: SupportPageView; code: string }) {
  const t = await getTranslations('participation.support');
  const { supported, count } = view.own;
  const isComment = view.kind === 'comment';
  if (view.refusal)
    return (
      <Refused
        slug={view.project.slug}
        besides="support"
        heading={supported ? t('yoursStays') : t(isComment ? 'comment.refusedHeading' : 'refusedHeading')}
        act={isDemandRefusal(view.refusal) ? <ToStepUp view={view} code={code} /> : undefined}
      >
        {t(`refused.${view.refusal}`)}
      </Refused>
    );
  return (
    <>
      <Banner tone={supported ? 'ok' : 'info'}>{t(`${isComment ? 'comment.' : ''}${supported ? 'given' : 'notGiven'}`)}</Banner>
      <form className="support-form" method="post" action={`/api/${isComment ? 'comments' : 'proposals'}/${code}/support`}>
        <input type="hidden" name="locale" value={await pageLocale()} />
        <input type="hidden" name="act" value={supported ? 'withdraw' : 'give'} />
        <SupportButton
          state={supported ? 'yours' : 'open'}
          count={String(count)}
          label={supported ? t('undo') : t('give')}
          about={withPlainMarks(excerpt(view.title))}
        />
      </form>
    </>
  );
}

/** The page that says what the phase asks for: how to confirm it, or how to be heard in another way. */
async function ToStepUp({ view, code }: { view: SupportPageView; code: string }) {
  const locale = await pageLocale();
  const t = await getTranslations('participation.form');
  const own = pathTo(locale, '/support/[code]', { code });
  return <ButtonLink href={stepUpPath(locale, view.phaseId ?? '', own)}>{t('stepUp')}</ButtonLink>;
}
