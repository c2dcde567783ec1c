import { getTranslations } from 'next-intl/server';
import { Button } from '@/app/_ui/button';
import { ContributionCard } from '@/app/_ui/contribution-card';
import { Words } from '@/app/_ui/words';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import type { VotedProposal, VotingView } from '@/lib/participation/server/vote-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type VotableProposalProps = {
  proposal: VotedProposal;
  view: VotingView;
  phase: string;
  /** What its button does; without one it can only be read. */
  act: 'give' | 'withdraw' | null;
};

/** A proposal and the one button a vote needs; a plain form, so that it works everywhere. */
export async function VotableProposal({ proposal, view, phase, act }: VotableProposalProps) {
  const locale = await pageLocale();
  const t = await getTranslations('voting');
  const { code, title, text, language, isMine } = proposal;
  const { slug } = view.project;
  return (
    <ContributionCard
      id={code}
      title={
        <a href={pathTo(locale, '/projects/[slug]/proposals/[code]', { slug, code })}>
          <Words text={title} />
        </a>
      }
      text={isMine ? '' : text}
      lang={language === locale ? undefined : language}
      by={isMine ? t('isMine') : ''}
      where={{ state: 'here', label: t('path', { code }), href: pathTo(locale, '/path/[code]', { code }) }}
    >
      {act ? (
        <form method="post" action={`/api/projects/${slug}/phases/${phase}/votes`}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="act" value={act} />
          <Button tone={act === 'give' ? undefined : 'line'}>
            {t(act)}
            <span className="vh">{`: ${withPlainMarks(title)}`}</span>
          </Button>
        </form>
      ) : null}
    </ContributionCard>
  );
}
