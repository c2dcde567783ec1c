import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/app/_ui/button';
import { ContributionCard } from '@/app/_ui/contribution-card';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { SupportButton } from '@/app/_ui/support-button';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { ProjectPageView } from '@/lib/projects/project-views';
import type { ProjectSaid } from '@/lib/thread/server/project-said-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type SaidProps = { page: ProjectPageView; said: ProjectSaid };

/** What citizens said: the newest proposals with their support, and the way to all of them. */
export async function Said({ page, said }: SaidProps) {
  const locale = await pageLocale();
  const t = await getTranslations('project.said');
  const { slug } = page;
  const takesProposals = page.phases.some(({ acts, state }) => acts.includes('proposal') && state === 'open');
  const everTookProposals = page.phases.some(({ acts }) => acts.includes('proposal'));
  if (!everTookProposals && said.proposals + said.comments + said.surveyTexts === 0) return null;
  const list = pathTo(locale, '/projects/[slug]/proposals', { slug });
  return (
    <div className="split" id="bidrag">
      <div>
        <h2 id="said-h">{t('heading', { count: said.proposals })}</h2>
        <p className="soft">{t('comments', { count: said.comments })}</p>
        {said.surveyTexts > 0 ? <p className="soft">{t('surveyTexts', { count: said.surveyTexts })}</p> : null}
        <p className="hint">{t('counts')}</p>
      </div>
      <section aria-labelledby="said-h">
        {said.latest.length > 0 ? (
          <>
            <ul className="said-list">
              {said.latest.map((proposal) => (
                <Proposal key={proposal.id} slug={slug} proposal={proposal} />
              ))}
            </ul>
            <p className="pager">
              <ButtonLink tone="line" href={list}>
                {t('seeAll', { count: said.proposals })}
              </ButtonLink>
              {takesProposals ? (
                <ButtonLink href={pathTo(locale, '/projects/[slug]/proposals/new', { slug })}>{t('write')}</ButtonLink>
              ) : null}
            </p>
          </>
        ) : (
          <EmptyState
            heading={takesProposals ? t('emptyHeading') : t('nobodyHeading')}
            action={
              takesProposals ? (
                <ButtonLink href={pathTo(locale, '/projects/[slug]/proposals/new', { slug })}>{t('write')}</ButtonLink>
              ) : null
            }
          >
            {takesProposals ? t('emptyText') : t('nobodyText')}
          </EmptyState>
        )}
      </section>
    </div>
  );
}

async function Proposal({ slug, proposal }: { slug: string; proposal: ContributionView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.said');
  const ui = await getTranslations('ui');
  const format = await getFormatter();
  const { code, answer, use } = proposal;
  return (
    <ContributionCard
      id={code}
      support={
        <SupportButton state="closed" count={format.number(proposal.supports)} label={t('supports', { count: proposal.supports })} about={proposal.title ?? code} />
      }
      title={<a href={pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code })}>{proposal.title}</a>}
      text={shortened(proposal.text)}
      lang={proposal.language === locale ? undefined : proposal.language}
      by={t('by', { sender: proposal.senderName ?? t('citizen'), date: dateOfMoment(proposal.submittedAt, locale) })}
      tags={
        <>
          {proposal.comments > 0 ? <span>{t('commentsOn', { count: proposal.comments })}</span> : null}
          {proposal.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </>
      }
      where={{
        state: use || answer ? 'done' : 'here',
        label: use ? t(`use.${use.use}`) : t(answer ? 'answered' : 'received'),
        href: pathTo(locale, '/path/[code]', { code }),
      }}
    />
  );
}

const mostLetters = 320;

/** The beginning of a long text, cut at a word; the whole stands on its own page. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`;
}
