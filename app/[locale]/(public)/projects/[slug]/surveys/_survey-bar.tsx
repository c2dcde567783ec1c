import { getTranslations } from 'next-intl/server';
import { ThreadBar } from '@/app/_ui/thread-bar';
import { inLocale } from '@/lib/i18n/locale';
import type { SurveyFormView } from '@/lib/surveys/survey-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type SurveyBarProps = {
  survey: Pick<SurveyFormView, 'slug' | 'phase' | 'project' | 'titleDa' | 'titleEn'>;
  at: 'form' | 'results';
};

/** Where a survey is on the thread of its project. */
export async function SurveyBar({ survey, at }: SurveyBarProps) {
  const locale = await pageLocale();
  const t = await getTranslations('survey.bar');
  const ui = await getTranslations('ui');
  const { project, phase } = survey;
  const address = { slug: project.slug, survey: survey.slug };
  const form = pathTo(locale, '/projects/[slug]/surveys/[survey]', address);
  const results = pathTo(locale, '/projects/[slug]/surveys/[survey]/results', address);
  return (
    <ThreadBar
      label={ui('threadBar')}
      stops={[
        {
          kind: ui('stop.project'),
          state: 'done',
          label: inLocale(project, 'title', locale),
          href: pathTo(locale, '/projects/[slug]', { slug: project.slug }),
        },
        {
          kind: ui('stop.phase'),
          state: phase.state === 'open' ? 'open' : phase.state === 'closed' ? 'done' : 'next',
          label: inLocale(phase, 'title', locale),
          href: `${pathTo(locale, '/projects/[slug]', { slug: project.slug })}#sagens-gang`,
        },
        {
          kind: t('survey'),
          state: at === 'form' ? 'here' : 'done',
          label: inLocale(survey, 'title', locale),
          href: at === 'form' ? undefined : form,
        },
        {
          kind: t('results'),
          state: at === 'results' ? 'here' : 'next',
          label: t('numbers'),
          href: at === 'results' ? undefined : results,
        },
      ]}
    />
  );
}
