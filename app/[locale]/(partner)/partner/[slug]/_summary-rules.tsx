import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { EngagementSummary } from '@/lib/insight/engagement-summary';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type SummaryRulesProps = { summary: EngagementSummary; isPartner: boolean };

/** How the numbers are made, and how to cite them. */
export async function SummaryRules({ summary, isPartner }: SummaryRulesProps) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const { project, to } = summary;
  const address = new URL(pathTo(locale, '/projects/[slug]', { slug: project.slug }), env().TRAADEN_URL).href;
  return (
    <div className="wrap band stacked">
      <h2>{t('rules')}</h2>
      <div className="rules">
        {(['never', 'five', 'survey', 'same'] as const).map((rule) => (
          <section key={rule} aria-labelledby={`rule-${rule}`}>
            <h3 id={`rule-${rule}`}>{t(`rule.${rule}.heading`)}</h3>
            <p>{t(`rule.${rule}.text`)}</p>
          </section>
        ))}
      </div>
      <h2>{t('cite')}</h2>
      <p className="cite">
        {t('citation', {
          owner: municipality().name,
          year: to.slice(0, 4),
          project: inLocale(project, 'title', locale),
          date: plainDate(to, locale),
          address,
        })}
      </p>
      {project.isExample ? <p className="soft">{t('exampleNote')}</p> : null}
      {isPartner ? (
        <p>
          <LocalLink to="/partner">{t('back')}</LocalLink>
        </p>
      ) : null}
    </div>
  );
}
