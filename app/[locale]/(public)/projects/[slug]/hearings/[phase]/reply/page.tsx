import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Refused } from '@/app/_participation/refused';
import { NextSteps, WriteHead, WriterOnly } from '@/app/_participation/write-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { ButtonLink } from '@/app/_ui/button';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import type { HearingPageView } from '@/lib/projects/hearing-views';
import { getHearingPage } from '@/lib/projects/server/hearing-queries';
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
  return (
    <PageShell
      page="/projects/[slug]/hearings/[phase]/reply"
      params={{ slug, phase }}
      bar={<HearingBar page={page} here={t('here')} />}
    >
      <div className="wrap band flow">
        <WriteHead heading={t('titleTo', { hearing: inLocale(page.phase, 'title', locale) })} isExample={page.phase.isExample} />
        <Content page={page} />
      </div>
    </PageShell>
  );
}

async function Content({ page: { project, phase } }: { page: HearingPageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.write');
  const params = { slug: project.slug, phase: phase.slug };
  const back = <ToHearing params={params}>{t('toHearing')}</ToHearing>;
  if (phase.state === 'coming')
    return (
      <Refused slug={project.slug} besides="hearing_reply" heading={t('comingHeading')} act={back}>
        {t('coming', { date: plainDate(phase.opensOn, locale) })}
      </Refused>
    );
  const date = longDate(phase.closesOn, locale);
  const texts = await getTranslations('hearing.write.steps');
  const steps = ['receipt', phase.moderation === 'before' ? 'check' : 'shown', 'paper', 'decision'] as const;
  return (
    <WriterOnly
      texts="hearing.write"
      act="hearing_reply"
      own={pathTo(locale, '/projects/[slug]/hearings/[phase]/reply', params)}
      project={project.slug}
      phase={phase}
      back={back}
    >
      {async (page, unnamed) => (
        <div className="form-grid">
          <div className="flow">
            {phase.state === 'closed' ? (
              <Banner strong={t('lateHeading')}>{t('late', { date })}</Banner>
            ) : (
              <p className="lede">{t('lede', { date })}</p>
            )}
            <ReplyForm page={page} project={project.slug} phase={phase.slug} texts={await replyFormTexts(unnamed)} />
          </div>
          <NextSteps
            heading={texts('heading')}
            steps={steps.map((key) => ({ key, title: texts(`${key}.title`), text: texts(`${key}.text`) }))}
          />
        </div>
      )}
    </WriterOnly>
  );
}

async function ToHearing({ params, children }: { params: { slug: string; phase: string }; children: ReactNode }) {
  return (
    <ButtonLink tone="line" href={pathTo(await pageLocale(), '/projects/[slug]/hearings/[phase]', params)}>
      {children}
    </ButtonLink>
  );
}
