import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { plainDate } from '@/lib/i18n/dates';
import type { SummaryContent } from '@/lib/insight/summary-content';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

type SummaryCiteProps = { summary: SummaryContent; isPartner: boolean };

/** How to cite the numbers. */
export async function SummaryCite({ summary, isPartner }: SummaryCiteProps) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const { of, title, to, isExample } = summary;
  const address = new URL(pathTo(locale, '/projects/[slug]', { slug: of.slug }), env().TRAADEN_URL).href;
  return (
    <div className="wrap band stacked">
      <h2>{t('cite')}</h2>
      <p className="cite">
        {t('citation', {
          owner: municipality().name,
          year: to.slice(0, 4),
          project: title[locale],
          date: plainDate(to, locale),
          address,
        })}
      </p>
      {isExample ? <p className="soft">{t('exampleNote')}</p> : null}
      {isPartner ? (
        <p>
          <LocalLink to="/partner">{t('back')}</LocalLink>
        </p>
      ) : null}
    </div>
  );
}
