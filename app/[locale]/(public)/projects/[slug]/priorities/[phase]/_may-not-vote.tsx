import { getTranslations } from 'next-intl/server';
import { DemandNotMet } from '@/app/_identity/demand-not-met';
import { Refused } from '@/app/_participation/refused';
import { ButtonLink } from '@/app/_ui/button';
import type { ParticipationRefusal } from '@/lib/participation/participation-policy';
import type { VotingView } from '@/lib/participation/server/vote-queries';
import { isDemandRefusal } from '@/lib/projects/phase-demands';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type MayNotVoteProps = { view: VotingView; phase: string; reason: ParticipationRefusal };

/** Why this reader cannot vote now, and the way that leads on; nothing where the dates above have said it. */
export async function MayNotVote({ view, phase, reason }: MayNotVoteProps) {
  const locale = await pageLocale();
  const t = await getTranslations('voting');
  const { slug } = view.project;
  const own = pathTo(locale, '/projects/[slug]/priorities/[phase]', { slug, phase });
  if (isDemandRefusal(reason))
    return <DemandNotMet reason={reason} minimumAge={view.phase.minimumAge} slug={slug} returnTo={own} besides="prioritise" />;
  if (reason === 'signInNeeded')
    return (
      <Refused
        slug={slug}
        heading={t('signIn.heading')}
        act={
          <ButtonLink href={`${pathTo(locale, '/sign-in')}?returnTo=${encodeURIComponent(own)}`}>{t('signIn.button')}</ButtonLink>
        }
      >
        {t('signIn.text')}
      </Refused>
    );
  if (reason !== 'citizensOnly' && reason !== 'blocked') return null;
  return (
    <Refused
      slug={slug}
      heading={t(`refusal.${reason}.heading`)}
      besides="prioritise"
      act={
        <ButtonLink tone="line" href={pathTo(locale, '/projects/[slug]', { slug })}>
          {t('back')}
        </ButtonLink>
      }
    >
      {t(`refusal.${reason}.text`)}
    </Refused>
  );
}
