import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { newProposalTexts } from '@/app/_participation/proposal-texts';
import { Refused } from '@/app/_participation/refused';
import { SaidBar } from '@/app/_participation/said-bar';
import { NextSteps, WriteHead, WriterOnly } from '@/app/_participation/write-page';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ButtonLink } from '@/app/_ui/button';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import type { ParticipationProjectView } from '@/lib/participation/participation-views';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { getProposalDraft } from '@/lib/participation/server/proposal-draft-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ProposalForm } from './proposal-form';

export const generateStaticParams = () => [{ slug: '-' }];

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug } = await params;
  const t = await getTranslations('participation.write');
  return pageMetadata({ page: '/projects/[slug]/proposals/new', params: { slug }, title: t('title'), hidden: true });
}

export default async function WriteProposal({ params }: Props) {
  await connection();
  const { slug } = await params;
  const project = await getParticipationProject(slug, now());
  if (!project) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('participation.write');
  return (
    <PageShell
      page="/projects/[slug]/proposals/new"
      params={{ slug }}
      bar={<SaidBar project={project} act="proposal" here={t('here')} />}
    >
      <div className="wrap band flow">
        <WriteHead
          heading={t('titleTo', { project: inLocale(project, 'title', locale) })}
          isExample={project.windows.proposal?.isExample}
        />
        <Content project={project} />
      </div>
    </PageShell>
  );
}

async function Content({ project }: { project: ParticipationProjectView }) {
  const locale = await pageLocale();
  const t = await getTranslations('participation.write');
  const { slug } = project;
  const window = project.windows.proposal;
  if (window?.state !== 'open') return <NotOpen project={project} />;
  const texts = await getTranslations('participation.write.steps');
  const steps = ['receipt', window.moderation === 'before' ? 'check' : 'shown', 'answer', 'told'] as const;
  return (
    <WriterOnly
      texts="participation.write"
      act="proposal"
      own={pathTo(locale, '/projects/[slug]/proposals/new', { slug })}
      project={slug}
      phase={{ ...window, id: window.phaseId }}
      back={<ToProject slug={slug}>{t('toProject')}</ToProject>}
    >
      {async (page, unnamed) => (
        <div className="form-grid">
          <div className="flow">
            <p className="lede">{t('lede', { date: plainDate(window.closesOn, locale) })}</p>
            <ProposalForm
              page={page}
              project={slug}
              categories={project.categories.map((each) => ({ value: each.id, label: inLocale(each, 'name', locale) }))}
              kept={page.guest ? undefined : await getProposalDraft(await currentActor(), slug)}
              texts={await newProposalTexts(unnamed, !page.guest)}
            />
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

async function NotOpen({ project: { slug, windows } }: { project: ParticipationProjectView }) {
  const locale = await pageLocale();
  const t = await getTranslations('participation.write');
  const window = windows.proposal;
  const canComment = windows.comment?.state === 'open';
  return (
    <Refused
      slug={slug}
      besides="proposal"
      heading={t(window?.state === 'coming' ? 'comingHeading' : window ? 'closedHeading' : 'notTakenHeading')}
      act={
        canComment ? (
          <ButtonLink href={pathTo(locale, '/projects/[slug]/comments', { slug })}>{t('comment')}</ButtonLink>
        ) : (
          <ToProject slug={slug}>{t('toProject')}</ToProject>
        )
      }
    >
      {window?.state === 'coming' ? t('coming', { date: plainDate(window.opensOn, locale) }) : null}
      {window?.state === 'closed' ? t('closed', { date: plainDate(window.closesOn, locale) }) : null}
      {window ? null : t('notTaken')} {canComment ? t('butComment') : t('otherWay')}
    </Refused>
  );
}

async function ToProject({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <ButtonLink tone="line" href={pathTo(await pageLocale(), '/projects/[slug]', { slug })}>
      {children}
    </ButtonLink>
  );
}
