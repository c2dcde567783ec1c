import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { demandWords } from '@/app/_identity/demand-words';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Ticket } from '@/app/_ui/ticket';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { PhaseView, ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type PhaseTicketProps = { page: ProjectPageView };

/** Until when, one right button, who decides; or why there is nothing to do and where to go instead. */
export async function PhaseTicket({ page }: PhaseTicketProps) {
  const open = page.phases.find(({ state }) => state === 'open');
  const others = page.phases.filter((phase) => phase.state === 'open' && phase !== open);
  if (open) return <OpenTicket page={page} phase={open} others={others} />;
  if (page.stop === 'cut' || page.stop === 'pause') return <EndedTicket page={page} />;
  return <WaitingTicket page={page} />;
}

async function OpenTicket({ page, phase, others: beside }: PhaseTicketProps & { phase: PhaseView; others: PhaseView[] }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.ticket');
  const ui = await getTranslations('ui');
  const [first, ...others] = actions(page, phase, locale);
  return (
    <Ticket big={phase.daysLeft === 0 ? t('lastDay') : t('daysLeft', { days: phase.daysLeft })}>
      <p>
        {t.rich('until', {
          date: longDate(phase.closesOn, locale),
          b: (words: ReactNode) => <strong>{words}</strong>,
        })}{' '}
        {phase.isExample ? <ExampleTag>{t('exampleDeadline')}</ExampleTag> : null}
      </p>
      {first ? <ButtonLink href={first.href}>{t(`act.${first.act}`)}</ButtonLink> : null}
      {others.map(({ act, href }) => (
        <ButtonLink key={act} tone="line" href={href}>
          {t(`act.${act}`)}
        </ButtonLink>
      ))}
      {beside.map((each) => (
        <AlsoOpen key={each.id} page={page} phase={each} />
      ))}
      <p className="hint">
        {demandWords(phase, locale) || t('signIn')}{' '}
        {phase.committee ? t('decides', { committee: inLocale(phase.committee, 'name', locale) }) : null}{' '}
        {phase.committee?.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
      </p>
    </Ticket>
  );
}

/** Another phase that takes part at the same time: until when, and the act it is for. */
async function AlsoOpen({ page, phase }: PhaseTicketProps & { phase: PhaseView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.ticket');
  const [first] = actions(page, phase, locale);
  return (
    <>
      <p>{t('alsoOpen', { title: inLocale(phase, 'title', locale), date: plainDate(phase.closesOn, locale) })}</p>
      {first ? (
        <ButtonLink tone="line" href={first.href}>
          {t(`act.${first.act}`)} <span className="vh">{inLocale(phase, 'title', locale)}</span>
        </ButtonLink>
      ) : null}
    </>
  );
}

type Action = { act: 'hearing_reply' | 'proposal' | 'prioritise' | 'survey' | 'comment'; href: string };

/** What one can do here, the act that asks for most first. */
function actions(page: ProjectPageView, phase: PhaseView, locale: Locale): Action[] {
  const { slug } = page;
  const possible: (Action | false)[] = [
    phase.acts.includes('hearing_reply') && {
      act: 'hearing_reply',
      href: pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug, phase: phase.slug }),
    },
    phase.acts.includes('proposal') && { act: 'proposal', href: pathTo(locale, '/projects/[slug]/proposals/new', { slug }) },
    phase.acts.includes('prioritise') && {
      act: 'prioritise',
      href: pathTo(locale, '/projects/[slug]/priorities/[phase]', { slug, phase: phase.slug }),
    },
    phase.acts.includes('survey') &&
      phase.survey !== null && {
        act: 'survey',
        href: pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug, survey: phase.survey.slug }),
      },
    phase.acts.includes('comment') && { act: 'comment', href: '#kommentarer' },
  ];
  return possible.filter((action) => action !== false);
}

async function EndedTicket({ page }: PhaseTicketProps) {
  const t = await getTranslations('project');
  return (
    <Ticket big={t(`status.${page.status}`)} open={false}>
      <p>{t(`ticket.ended.${page.status}`)}</p>
      <ButtonLink tone="line" href="#sagens-gang">
        {t('ticket.whatHappened')}
      </ButtonLink>
      <p className="hint">{t('ticket.learn')}</p>
    </Ticket>
  );
}

async function WaitingTicket({ page }: PhaseTicketProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.ticket');
  const openCases = page.cases.filter((one) => one.openPhase !== null);
  const coming = page.phases.find(({ state }) => state === 'coming');
  const closed = page.phases.findLast(({ state }) => state === 'closed');
  if (openCases.length > 0)
    return (
      <Ticket big={t('openCases', { count: openCases.length })}>
        <p>{t('openCasesText')}</p>
        <ButtonLink href="#sager">{t('seeCases')}</ButtonLink>
      </Ticket>
    );
  if (coming)
    return (
      <Ticket big={t('opens', { date: plainDate(coming.opensOn, locale) })} open={false}>
        <p>{inLocale(coming, 'description', locale)}</p>
      </Ticket>
    );
  if (closed)
    return (
      <Ticket big={t('closed')} open={false}>
        <p>{t('closedOn', { date: plainDate(closed.closesOn, locale) })}</p>
        <p>{inLocale(closed, 'afterwards', locale)}</p>
        {closed.acts.includes('prioritise') ? (
          <ButtonLink href={pathTo(locale, '/projects/[slug]/priorities/[phase]', { slug: page.slug, phase: closed.slug })}>
            {t('seeVotes')}
          </ButtonLink>
        ) : null}
        <ButtonLink tone="line" href="#bidrag">
          {t('seeSaid')}
        </ButtonLink>
      </Ticket>
    );
  return (
    <Ticket big={t('nothingOpen')} open={false}>
      <p>{page.cases.length > 0 ? t('nothingOpenCases') : t('nothingOpenText')}</p>
      <ButtonLink tone="line" href={page.cases.length > 0 ? '#sager' : pathTo(locale, '/')}>
        {page.cases.length > 0 ? t('seeCases') : t('seeOpen')}
      </ButtonLink>
    </Ticket>
  );
}
