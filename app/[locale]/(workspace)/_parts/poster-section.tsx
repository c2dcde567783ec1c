import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { getPosters } from '@/lib/projects/server/share-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';

type PosterSectionProps = { employee: Employee; slug: string };

/** What can be printed and hung up of a project that everybody can read. */
export async function PosterSection({ employee, slug }: PosterSectionProps) {
  const posters = await getPosters(employee, slug, now());
  if (!posters) return null;
  const locale = await pageLocale();
  const t = await getTranslations('sharing');
  return (
    <section aria-labelledby="posters">
      <h2 id="posters">{t('posters')}</h2>
      <p className="soft">{t('postersText')}</p>
      <ul className="plain">
        <li>
          <LocalLink to="/projects/[slug]/poster" params={{ slug }}>
            {t('project')}
          </LocalLink>
        </li>
        {posters.phases.map((phase) => (
          <li key={phase.slug}>
            <LocalLink to="/projects/[slug]/phases/[phase]/poster" params={{ slug, phase: phase.slug }}>
              {inLocale(phase, 'title', locale)}
            </LocalLink>
            {phase.survey ? (
              <>
                {' · '}
                <LocalLink to="/projects/[slug]/surveys/[survey]/poster" params={{ slug, survey: phase.survey.slug }}>
                  {t('surveyOf', { title: inLocale(phase, 'title', locale) })}
                </LocalLink>
              </>
            ) : null}
          </li>
        ))}
        {posters.meetings.map((meeting) => (
          <li key={meeting.id}>
            <LocalLink to="/projects/[slug]/meetings/[meeting]/poster" params={{ slug, meeting: meeting.id }}>
              {inLocale(meeting, 'title', locale)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
