import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { ExampleTag } from '@/app/_ui/example-tag';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { anonymous } from '@/lib/audit/actor';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getVoting, type VotingView } from '@/lib/participation/server/vote-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { MayNotVote } from './_may-not-vote';
import { VotesGiven } from './_votes-given';
import { VotingList } from './_voting-list';
import { VotingResult } from './_voting-result';

export type VotingParams = { slug: string; phase: string };

export async function votingMetadata({ slug, phase }: VotingParams): Promise<Metadata> {
  await connection();
  const view = await getVoting(anonymous, { project: slug, phase }, null, now());
  if (!view) return {};
  const t = await getTranslations('voting');
  const title = t('title', { phase: inLocale(view.phase, 'title', await pageLocale()) });
  return pageMetadata({
    page: '/projects/[slug]/priorities/[phase]',
    params: { slug, phase },
    title,
    hidden: view.phase.isExample,
  });
}

/** What a person's votes can be given to and have been given to, and the result when it is shown. */
export async function VotingPage({ slug, phase, cursor }: VotingParams & { cursor: string | null }) {
  await connection();
  const actor = await currentActor();
  const view = await getVoting(actor, { project: slug, phase }, cursor, now());
  if (!view) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('voting');
  return (
    <PageShell
      page={cursor ? '/projects/[slug]/priorities/[phase]/after/[cursor]' : '/projects/[slug]/priorities/[phase]'}
      params={{ slug, phase, cursor: cursor ?? '' }}
      bar={<VotingBar view={view} />}
    >
      <div className="wrap band flow">
        <p className="soft">
          {t('eyebrow')} {view.phase.isExample ? <ExampleTag>{(await getTranslations('ui'))('example')}</ExampleTag> : null}
        </p>
        <h1>{t('title', { phase: inLocale(view.phase, 'title', locale) })}</h1>
        <p className="lede">{view.phase.state === 'closed' ? t('ledeClosed') : t('lede', { votes: view.votes })}</p>
        <p>
          <strong>{await period(view)}</strong> {view.phase.state === 'closed' ? null : t(`shown.${view.phase.votesShown}`)}
        </p>
        {view.verdict.allowed || view.mine.length > 0 ? <VotesGiven view={view} phase={phase} /> : null}
        {view.verdict.allowed ? null : <MayNotVote view={view} phase={phase} reason={view.verdict.reason} />}
      </div>
      {view.result ? <VotingResult view={view} result={view.result} /> : null}
      {view.phase.state === 'open' ? <VotingList view={view} phase={phase} isBehind={cursor !== null} /> : null}
      <p className="wrap">
        <LocalLink to="/projects/[slug]" params={{ slug }}>
          {t('back')}
        </LocalLink>
      </p>
    </PageShell>
  );
}

async function VotingBar({ view: { project, phase } }: { view: VotingView }) {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const t = await getTranslations('voting');
  const href = pathTo(locale, '/projects/[slug]', { slug: project.slug });
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        { kind: ui('stop.project'), state: 'done', label: inLocale(project, 'title', locale), href },
        {
          kind: ui('stop.phase'),
          state: ({ open: 'open', coming: 'next', closed: 'done' } as const)[phase.state],
          label: inLocale(phase, 'title', locale),
          href: `${href}#sagens-gang`,
        },
        { kind: ui('stop.contribution'), state: 'here', label: t('here') },
      ]}
    />
  );
}

async function period({ phase }: VotingView): Promise<string> {
  const locale = await pageLocale();
  const t = await getTranslations('voting');
  if (phase.state === 'open') return t('until', { date: longDate(phase.closesOn, locale) });
  return phase.state === 'closed'
    ? t('closed', { date: plainDate(phase.closesOn, locale) })
    : t('opens', { date: plainDate(phase.opensOn, locale) });
}
