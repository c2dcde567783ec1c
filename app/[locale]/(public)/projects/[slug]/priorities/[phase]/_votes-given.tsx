import { getTranslations } from 'next-intl/server';
import type { VotingView } from '@/lib/participation/server/vote-queries';
import { VotableProposal } from './_votable-proposal';

type VotesGivenProps = { view: VotingView; phase: string };

/** How many votes one has left, and what the others were given to. */
export async function VotesGiven({ view, phase }: VotesGivenProps) {
  const t = await getTranslations('voting');
  const { mine, votes, verdict } = view;
  return (
    <section id="stemmer" aria-labelledby="votes-h" tabIndex={-1} className="votes-given">
      <h2 id="votes-h">{t('mine')}</h2>
      <p role="status">
        <strong>{t('left', { left: votes - mine.length, votes })}</strong> {mine.length === votes ? t('noneLeft') : null}
      </p>
      {mine.length === 0 ? (
        <p className="soft">{t('noneGiven')}</p>
      ) : (
        <ol className="said-list">
          {mine.map((proposal) => (
            <VotableProposal
              key={proposal.code}
              proposal={proposal}
              view={view}
              phase={phase}
              act={view.phase.state === 'open' ? 'withdraw' : null}
            />
          ))}
        </ol>
      )}
      {verdict.allowed && view.phase.state === 'open' ? <p className="hint">{t('changeable')}</p> : null}
    </section>
  );
}
