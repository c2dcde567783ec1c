import { getTranslations } from 'next-intl/server';
import { ProposalItem } from '@/app/_participation/said-item';
import { ButtonLink } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
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
                <ProposalItem key={proposal.id} view={proposal} locale={locale} />
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
