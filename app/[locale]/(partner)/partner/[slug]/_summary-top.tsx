import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stamp } from '@/app/_ui/stamp';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { EngagementSummary } from '@/lib/insight/engagement-summary';
import { pageLocale } from '@/lib/web/page-locale';

type SummaryTopProps = { summary: EngagementSummary };

/** What it is, for whom, from when to when, and the file to take away. */
export async function SummaryTop({ summary }: SummaryTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const ui = await getTranslations('ui');
  const { project, organisations, from } = summary;
  const to = plainDate(summary.to, locale);
  return (
    <div className="wrap partner-top">
      <div>
        <p className="soft">
          {organisations.length > 0
            ? t('for', { organisations: organisations.map(({ name }) => name).join(', ') })
            : t('forStaff')}{' '}
          {organisations.some(({ isExample }) => isExample) ? <ExampleTag>{t('exampleFund')}</ExampleTag> : null}
        </p>
        <h1>{inLocale(project, 'title', locale)}</h1>
        <p className="lede">
          {t('lede')} {from ? t('period', { from: plainDate(from, locale), to }) : t('periodNone', { to })}{' '}
          {project.isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
        </p>
      </div>
      <Stamp
        label={t('made', { date: to })}
        version={t('made', { date: to })}
        actions={
          <ButtonLink small href={`/api/partner/${encodeURIComponent(project.slug)}/summary.csv?locale=${locale}`}>
            {t('csv')}
          </ButtonLink>
        }
      >
        {t('madeText')} {project.isExample ? t('exampleNote') : t('print')}
      </Stamp>
    </div>
  );
}
