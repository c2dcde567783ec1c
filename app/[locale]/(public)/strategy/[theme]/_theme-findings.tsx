import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import type { ThemeContent } from './_theme-content';

/** What the surveys of the theme's projects came to, once they are closed. Nothing where there are none. */
export async function ThemeFindings({ content: { findings } }: { content: ThemeContent }) {
  if (findings.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('theme.findings');
  const ui = await getTranslations('ui');
  return (
    <section className="wrap band" id="spoergeskemaer" aria-labelledby="fund">
      <h2 id="fund">{t('heading')}</h2>
      <ul className="decisions">
        {findings.map((survey) => (
          <li key={survey.id}>
            <time dateTime={survey.phase.closesOn}>{plainDate(survey.phase.closesOn, locale)}</time>
            <h3>
              <LocalLink
                to="/projects/[slug]/surveys/[survey]/results"
                params={{ slug: survey.project.slug, survey: survey.slug }}
              >
                {inLocale(survey, 'title', locale)}
              </LocalLink>{' '}
              {survey.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
            </h3>
            <p>{t('persons', { count: survey.persons ?? 0, project: inLocale(survey.project, 'title', locale) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
