import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DemandNotMet } from '@/app/_identity/demand-not-met';
import { sharedFormTexts } from '@/app/_participation/form-texts';
import { SaidBar } from '@/app/_participation/said-bar';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Refusal } from '@/app/_ui/refusal';
import { Thread } from '@/app/_ui/thread';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { limits } from '@/lib/participation/contribution-schema';
import type { ParticipationProjectView } from '@/lib/participation/participation-views';
import { getParticipationProject } from '@/lib/participation/server/project-queries';
import { getSender } from '@/lib/participation/server/sender-queries';
import { now } from '@/lib/platform/clock';
import { formStamp } from '@/lib/platform/form-stamp';
import { randomToken } from '@/lib/platform/ids';
import { demandRefusal } from '@/lib/projects/phase-demands';
import { stepUpPath } from '@/lib/web/identity-paths';
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
  const ui = await getTranslations('ui');
  return (
    <PageShell
      page="/projects/[slug]/proposals/new"
      params={{ slug }}
      bar={<SaidBar project={project} act="proposal" here={t('here')} />}
    >
      <div className="wrap band flow">
        <h1>{t('titleTo', { project: inLocale(project, 'title', locale) })}</h1>
        {project.windows.proposal?.isExample ? (
          <p className="badges">
            <ExampleTag>{ui('example')}</ExampleTag>
          </p>
        ) : null}
        <Content project={project} />
      </div>
    </PageShell>
  );
}

/** The form, or a friendly no: not open, not signed in, signed in as somebody who answers here. */
async function Content({ project }: { project: ParticipationProjectView }) {
  const locale = await pageLocale();
  const t = await getTranslations('participation.write');
  const actor = await currentActor();
  const { slug } = project;
  const window = project.windows.proposal;
  const own = pathTo(locale, '/projects/[slug]/proposals/new', { slug });
  if (window?.state !== 'open') return <NotOpen project={project} />;
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
      <Refusal level={2} heading={t('citizensHeading')} otherWay={<ToProject slug={slug}>{t('toProject')}</ToProject>}>
        {t('citizensText')}
      </Refusal>
    );
  const refusal = demandRefusal(window, actor.identified);
  if (refusal) return <DemandNotMet reason={refusal} minimumAge={window.minimumAge} slug={slug} returnTo={own} />;
  const sender = await getSender(actor);
  const unnamed = window.senderNames === 'never' ? 'never' : sender.isProtected ? 'protected' : undefined;
  return (
    <div className="form-grid">
      <div className="flow">
        <p className="lede">{t('lede', { date: plainDate(window.closesOn, locale) })}</p>
        <ProposalForm
          locale={locale}
          path={own}
          stepUpPath={stepUpPath(locale, window.phaseId, own)}
          project={slug}
          submissionKey={randomToken()}
          opened={formStamp()}
          knownName={sender.name ?? ''}
          texts={await formTexts(unnamed)}
        />
      </div>
      <NextSteps isCheckedFirst={window.moderation === 'before'} />
    </div>
  );
}

async function NotOpen({ project: { slug, windows } }: { project: ParticipationProjectView }) {
  const locale = await pageLocale();
  const t = await getTranslations('participation.write');
  const window = windows.proposal;
  const canComment = windows.comment?.state === 'open';
  return (
    <Refusal
      level={2}
      heading={t(window?.state === 'coming' ? 'comingHeading' : window ? 'closedHeading' : 'notTakenHeading')}
      otherWay={
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
    </Refusal>
  );
}

async function ToProject({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <ButtonLink tone="line" href={pathTo(await pageLocale(), '/projects/[slug]', { slug })}>
      {children}
    </ButtonLink>
  );
}

async function NextSteps({ isCheckedFirst }: { isCheckedFirst: boolean }) {
  const t = await getTranslations('participation.write.steps');
  const steps = ['receipt', isCheckedFirst ? 'check' : 'shown', 'answer', 'told'] as const;
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

async function formTexts(unnamed?: 'never' | 'protected') {
  const t = await getTranslations('participation');
  const shared = await sharedFormTexts(unnamed);
  const codes = ['titleTooShort', 'titleTooLong', 'proposalTooShort', 'proposalTooLong'] as const;
  const common = await getTranslations('form.errors');
  return {
    ...shared,
    title: t('write.form.title'),
    titleHint: t('write.form.titleHint', { max: limits.title.max }),
    text: t('write.form.text'),
    textHint: t('write.form.textHint', { max: limits.proposalText.max }),
    submit: t('write.form.submit'),
    sentences: {
      ...Object.fromEntries(codes.map((code) => [code, t(`errors.${code}`)])),
      required: common('required'),
      tooLong: common('tooLong'),
      invalid: common('invalid'),
    },
  };
}
