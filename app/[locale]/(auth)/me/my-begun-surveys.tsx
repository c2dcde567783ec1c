import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import type { Actor } from '@/lib/audit/actor';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { listBegunSurveys } from '@/lib/surveys/server/begun-survey-queries';
import { pageLocale } from '@/lib/web/page-locale';

/** The surveys somebody has begun on their account; nothing where there are none. */
export async function MyBegunSurveys({ actor }: { actor: Actor }) {
  const begun = await listBegunSurveys(actor, now());
  if (begun.length === 0) return null;
  const t = await getTranslations('me.begun');
  const locale = await pageLocale();
  return (
    <section className="mt-8 grid grid-cols-1 gap-4" aria-labelledby="my-surveys">
      <h2 id="my-surveys">{t('heading')}</h2>
      <p className="soft">{t('text')}</p>
      <ul className="border-t border-[var(--line)]">
        {begun.map((survey) => (
          <li className="border-b border-[var(--line)] py-4" key={`${survey.project} ${survey.slug}`}>
            <LocalLink to="/projects/[slug]/surveys/[survey]" params={{ slug: survey.project, survey: survey.slug }}>
              {t('goOn', { title: inLocale(survey, 'title', locale) })}
            </LocalLink>
            <p className="soft">{survey.isOpen ? t('until', { date: plainDate(survey.closesOn, locale) }) : t('closed')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
