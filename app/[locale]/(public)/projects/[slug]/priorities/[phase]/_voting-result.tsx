import { getTranslations } from 'next-intl/server';
import { BarChart } from '@/app/_ui/bar-chart';
import type { VotingView } from '@/lib/participation/server/vote-queries';

type VotingResultProps = { view: VotingView; result: NonNullable<VotingView['result']> };

/** The proposals by votes, with the rule they were counted by in words. */
export async function VotingResult({ view, result }: VotingResultProps) {
  const t = await getTranslations('voting');
  const ui = await getTranslations('ui');
  return (
    <section className="wrap flow voting-result" aria-labelledby="result-h">
      <h2 id="result-h">{t(view.phase.state === 'closed' ? 'result' : 'resultSoFar')}</h2>
      {result.ranked === null ? (
        <p className="too-few">{t('tooFew')}</p>
      ) : (
        <BarChart
          kind="rows"
          caption={t('resultCaption')}
          counts={t('resultCounts', { persons: view.persons ?? 0, given: result.given })}
          data={result.ranked.map(({ proposal, votes, rank }) => ({
            key: proposal.code,
            label: t('ranked', { rank, title: proposal.title }),
            value: votes,
          }))}
          tooFew={t('tooFew')}
          twin={{ summary: ui('showAsTable'), nameHeading: t('proposalHeading'), valueHeading: t('votesHeading') }}
        />
      )}
      <p>{t('rule', { votes: view.votes })}</p>
    </section>
  );
}
