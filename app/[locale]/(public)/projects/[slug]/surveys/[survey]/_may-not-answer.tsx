import { getTranslations } from 'next-intl/server';
import { DemandNotMet } from '@/app/_identity/demand-not-met';
import { Refused } from '@/app/_participation/refused';
import { ButtonLink } from '@/app/_ui/button';
import { plainDate } from '@/lib/i18n/dates';
import { type DemandRefusal, isDemandRefusal } from '@/lib/projects/phase-demands';
import type { SurveyFormView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type Reason = DemandRefusal | 'signInNeeded' | 'citizensOnly' | 'blocked' | 'phaseNotOpenYet' | 'phaseClosed' | 'actNotAllowed';
type MayNotAnswerProps = { view: SurveyFormView; reason: Reason };

/** Why this reader cannot answer now, and the way that leads on. */
export async function MayNotAnswer({ view, reason }: MayNotAnswerProps) {
  const locale = await pageLocale();
  const t = await getTranslations('survey');
  const address = { slug: view.project.slug, survey: view.slug };
  if (reason === 'signInNeeded') {
    const returnTo = encodeURIComponent(pathTo(locale, '/projects/[slug]/surveys/[survey]', address));
    return (
      <Refused
        slug={address.slug}
        heading={t('signIn.heading')}
        besides="survey"
        act={<ButtonLink href={`${pathTo(locale, '/sign-in')}?returnTo=${returnTo}`}>{t('signIn.button')}</ButtonLink>}
      >
        {t('signIn.text')}
      </Refused>
    );
  }
  if (isDemandRefusal(reason)) {
    const returnTo = pathTo(locale, '/projects/[slug]/surveys/[survey]', address);
    return (
      <DemandNotMet reason={reason} minimumAge={view.phase.minimumAge} slug={address.slug} returnTo={returnTo} besides="survey" />
    );
  }
  const date = plainDate(reason === 'phaseNotOpenYet' ? view.phase.opensOn : view.phase.closesOn, locale);
  const toResults = reason === 'phaseClosed';
  return (
    <Refused
      slug={address.slug}
      heading={t(`refusal.${reason}.heading`)}
      besides="survey"
      act={
        <ButtonLink
          tone="line"
          href={
            toResults
              ? pathTo(locale, '/projects/[slug]/surveys/[survey]/results', address)
              : pathTo(locale, '/projects/[slug]', { slug: address.slug })
          }
        >
          {toResults ? t('refusal.toResults') : t('refusal.toProject')}
        </ButtonLink>
      }
    >
      {t(`refusal.${reason}.text`, { date })}
    </Refused>
  );
}
