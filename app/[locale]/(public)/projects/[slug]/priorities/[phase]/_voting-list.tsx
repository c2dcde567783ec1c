import { getTranslations } from 'next-intl/server';
import { Pager } from '@/app/_ui/pager';
import type { VotingView } from '@/lib/participation/server/vote-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { VotableProposal } from './_votable-proposal';

type VotingListProps = { view: VotingView; phase: string; isBehind: boolean };

/** The proposals one has not voted for, in an order of one's own. */
export async function VotingList({ view, phase, isBehind }: VotingListProps) {
  const locale = await pageLocale();
  const t = await getTranslations('voting');
  const ui = await getTranslations('ui');
  const at = { slug: view.project.slug, phase };
  const first = pathTo(locale, '/projects/[slug]/priorities/[phase]', at);
  const canGive = view.verdict.allowed && view.mine.length < view.votes;
  return (
    <section className="wrap" aria-labelledby="proposals-h">
      <h2 id="proposals-h">{t('proposals')}</h2>
      <p className="soft">{t('order')}</p>
      {view.others.length === 0 ? <p className="soft">{t(view.mine.length > 0 ? 'noOthers' : 'noProposals')}</p> : null}
      <ol className="said-list">
        {view.others.map((proposal) => (
          <VotableProposal key={proposal.code} proposal={proposal} view={view} phase={phase} act={canGive ? 'give' : null} />
        ))}
      </ol>
      <Pager
        label={ui('pager')}
        newer={isBehind ? { href: `${first}#proposals-h`, label: t('fromStart') } : undefined}
        older={
          view.next
            ? {
                href: `${pathTo(locale, '/projects/[slug]/priorities/[phase]/after/[cursor]', { ...at, cursor: view.next })}#proposals-h`,
                label: t('more'),
              }
            : undefined
        }
      />
    </section>
  );
}
