import { getTranslations } from 'next-intl/server';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import { hasAmountsOverTime } from '@/lib/projects/fact';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';

/** What is known, with the source of each. Earlier versions stay readable: here, or drawn under what has changed. */
export async function Facts({ page }: { page: ProjectPageView }) {
  const locale = await pageLocale();
  const t = await getTranslations('project.facts');
  const rows = page.facts.flatMap((fact) =>
    (hasAmountsOverTime(fact) ? fact.versions.slice(-1) : [...fact.versions].reverse()).map((version, index) => {
      const asOf = inLocale(version, 'asOf', locale);
      const label = inLocale(version, 'label', locale);
      return {
        key: `${fact.key}-${version.position}`,
        cells: [
          index > 0 ? t('earlier', { label }) : label,
          asOf ? t('valueAsOf', { value: inLocale(version, 'value', locale), asOf }) : inLocale(version, 'value', locale),
          version.source,
        ],
      };
    }),
  );
  return (
    <div className="split" id="fakta">
      <div>
        <h2 id="facts-h">{t('heading')}</h2>
        <p className="soft">{t('text')}</p>
      </div>
      <section aria-labelledby="facts-h">
        {rows.length > 0 ? (
          <Table
            caption={t('caption')}
            columns={[
              { key: 'what', label: t('what') },
              { key: 'value', label: t('value') },
              { key: 'source', label: t('source') },
            ]}
            rows={rows}
          />
        ) : (
          <p className="soft">{t('none')}</p>
        )}
      </section>
    </div>
  );
}
