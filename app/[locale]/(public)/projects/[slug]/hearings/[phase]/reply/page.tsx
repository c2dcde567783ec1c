import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DemandNotMet } from '@/app/_identity/demand-not-met';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Refusal } from '@/app/_ui/refusal';
import { Thread } from '@/app/_ui/thread';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getSender } from '@/lib/participation/server/sender-queries';
import { now } from '@/lib/platform/clock';
import { formStamp } from '@/lib/platform/form-stamp';
import { randomToken } from '@/lib/platform/ids';
import type { HearingPageView } from '@/lib/projects/hearing-views';
import { demandRefusal } from '@/lib/projects/phase-demands';
import { getHearingPage } from '@/lib/projects/server/hearing-queries';
import { stepUpPath } from '@/lib/web/identity-paths';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { HearingBar } from '../_hearing-bar';
import { replyFormTexts } from './_reply-texts';
import { ReplyForm } from './reply-form';

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<{ slug: string; phase: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug, phase } = await params;
  const t = await getTranslations('hearing.write');
  return pageMetadata({
    page: '/projects/[slug]/hearings/[phase]/reply',
    params: { slug, phase },
    title: t('title'),
    hidden: true,
  });
}

/** Where one writes a hearing reply. */
export default async function WriteReply({ params }: Props) {
  await connection();
  const { slug, phase } = await params;
  const page = await getHearingPage(slug, phase, now());
  if (!page) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('hearing.write');
  const ui = await getTranslations('ui');
  return (
    <PageShell
      page="/projects/[slug]/hearings/[phase]/reply"
      params={{ slug, phase }}
      bar={<HearingBar page={page} here={t('here')} />}
    >
      <div className="wrap band flow">
        <h1>{t('titleTo', { hearing: inLocale(page.phase, 'title', locale) })}</h1>
        {page.phase.isExample ? (
          <p className="badges">
            <ExampleTag>{ui('example')}</ExampleTag>
          </p>
        ) : null}
        <Content page={page} />
      </div>
    </PageShell>
  );
}

/** The form, or a friendly no: not open yet, not signed in, signed in as somebody who answers here. */
async function Content({ page }: { page: HearingPageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.write');
  const actor = await currentActor();
  const { project, phase } = page;
  const params = { slug: project.slug, phase: phase.slug };
  const own = pathTo(locale, '/projects/[slug]/hearings/[phase]/reply', params);
  const back = <ToHearing params={params}>{t('toHearing')}</ToHearing>;
  if (phase.state === 'coming')
    return (
      <Refusal level={2} heading={t('comingHeading')} otherWay={back}>
        {t('coming', { date: plainDate(phase.opensOn, locale) })}
      </Refusal>
    );
  if (actor.kind === 'anonymous')
    return (
      <Refusal
        level={2}
        heading={t('signInHeading')}
        otherWay={
          <ButtonLink href={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`}>{t('signIn')}</ButtonLink>
        }
      >
        {t('signInText')}
      </Refusal>
    );
  if (actor.kind !== 'citizen')
    return (
      <Refusal level={2} heading={t('citizensHeading')} otherWay={back}>
        {t('citizensText')}
      </Refusal>
    );
  const refusal = demandRefusal(phase, actor.identified);
  if (refusal) return <DemandNotMet reason={refusal} minimumAge={phase.minimumAge} slug={project.slug} returnTo={own} />;
  const sender = await getSender(actor);
  const unnamed = phase.senderNames === 'never' ? 'never' : sender.isProtected ? 'protected' : undefined;
  const date = longDate(phase.closesOn, locale);
  return (
    <div className="form-grid">
      <div className="flow">
        {phase.state === 'closed' ? (
          <Banner strong={t('lateHeading')}>{t('late', { date })}</Banner>
        ) : (
          <p className="lede">{t('lede', { date })}</p>
        )}
        <ReplyForm
          locale={locale}
          path={own}
          stepUpPath={stepUpPath(locale, phase.id, own)}
          project={project.slug}
          phase={phase.slug}
          submissionKey={randomToken()}
          opened={formStamp()}
          knownName={sender.name ?? ''}
          texts={await replyFormTexts(unnamed)}
        />
      </div>
      <NextSteps isCheckedFirst={phase.moderation === 'before'} />
    </div>
  );
}

async function ToHearing({ params, children }: { params: { slug: string; phase: string }; children: ReactNode }) {
  return (
    <ButtonLink tone="line" href={pathTo(await pageLocale(), '/projects/[slug]/hearings/[phase]', params)}>
      {children}
    </ButtonLink>
  );
}

async function NextSteps({ isCheckedFirst }: { isCheckedFirst: boolean }) {
  const t = await getTranslations('hearing.write.steps');
  const steps = ['receipt', isCheckedFirst ? 'check' : 'shown', 'paper', 'decision'] as const;
  return (
    <aside aria-labelledby="steps">
      <h2 id="steps" className="preview-h">
        {t('heading')}
      </h2>
      <Thread
        tight
        stops={steps.map((step) => ({ key: step, state: 'next', title: t(`${step}.title`), children: t(`${step}.text`) }))}
      />
    </aside>
  );
}
