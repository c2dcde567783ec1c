import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Badge } from '@/app/_ui/badge';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Ticket } from '@/app/_ui/ticket';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { HearingPageView } from '@/lib/projects/hearing-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type HearingTopProps = { page: HearingPageView };

/** The first screen of a hearing: what, until when, who decides, one button. */
export async function HearingTop({ page }: HearingTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing');
  const ui = await getTranslations('ui');
  const labels = await getTranslations('project');
  const { project, phase } = page;
  return (
    <div className="wrap path-top hearing-top">
      <div>
        <p className="badges">
          <Badge tone={({ open: 'open', coming: 'next', closed: 'done' } as const)[phase.state]}>
            {t(`state.${phase.state}`)}
          </Badge>
          <Badge tone="next">{labels(`participation.${project.participation}`)}</Badge>
          {project.outsideApplicant ? <Badge tone="next">{labels('outsideApplicant')}</Badge> : null}
          {phase.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <h1>{inLocale(phase, 'title', locale)}</h1>
        <p className="lede">{inLocale(phase, 'description', locale)}</p>
        <p className="meta">
          <span>
            {t('partOf')}{' '}
            <LocalLink to="/projects/[slug]" params={{ slug: project.slug }}>
              {inLocale(project, 'title', locale)}
            </LocalLink>
          </span>
          {project.caseNumber ? <span>{t('caseNumber', { number: project.caseNumber })}</span> : null}
        </p>
      </div>
      <DeadlineTicket page={page} />
    </div>
  );
}

async function DeadlineTicket({ page: { project, phase } }: HearingTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('hearing.ticket');
  const ui = await getTranslations('ui');
  const reply = pathTo(locale, '/projects/[slug]/hearings/[phase]/reply', { slug: project.slug, phase: phase.slug });
  const decides = phase.committee ? (
    <p className="hint">
      {t('decides', { committee: inLocale(phase.committee, 'name', locale) })}{' '}
      {phase.committee.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
    </p>
  ) : null;
  if (phase.state === 'coming')
    return (
      <Ticket big={t('opens', { date: plainDate(phase.opensOn, locale) })} open={false}>
        <p>{t('until', { date: longDate(phase.closesOn, locale) })}</p>
        {decides}
      </Ticket>
    );
  if (phase.state === 'closed')
    return (
      <Ticket big={t('closed')} open={false}>
        <p>{t('closedOn', { date: longDate(phase.closesOn, locale) })}</p>
        <ButtonLink tone="line" href={reply}>
          {t('replyLate')}
        </ButtonLink>
        {decides}
      </Ticket>
    );
  return (
    <Ticket big={phase.daysLeft === 0 ? t('lastDay') : t('daysLeft', { days: phase.daysLeft })}>
      <p>
        <strong>{t('until', { date: longDate(phase.closesOn, locale) })}</strong>
      </p>
      <ButtonLink href={reply}>{t('reply')}</ButtonLink>
      {decides}
    </Ticket>
  );
}
