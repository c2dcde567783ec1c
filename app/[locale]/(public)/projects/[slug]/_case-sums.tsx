import { getFormatter, getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Table } from '@/app/_ui/table';
import { inLocale } from '@/lib/i18n/locale';
import type { CaseSumView } from '@/lib/thread/server/case-sums-queries';
import { pageLocale } from '@/lib/web/page-locale';

/** What people have said in the cases of a project, case by case and together. Nothing where there are no cases. */
export async function CaseSums({ sums }: { sums: CaseSumView[] }) {
  if (sums.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('project.caseSums');
  const format = await getFormatter();
  const sum = (of: (one: CaseSumView) => number) => sums.reduce((total, one) => total + of(one), 0);
  const total = {
    sent: sum(({ sent }) => sent),
    supports: sum(({ supports }) => supports),
    answered: sum(({ answered }) => answered),
    openPhases: sum(({ openPhases }) => openPhases),
  };
  const figures = ({ sent, supports, answered, openPhases }: typeof total) => [
    format.number(sent),
    format.number(supports),
    sent === 0 ? t('nothingToAnswer') : t('answered', { answered, share: answered / sent }),
    format.number(openPhases),
  ];
  return (
    <div className="split" id="sagt-i-sagerne">
      <div>
        <h2 id="sums-h">{t('heading')}</h2>
        <p>{t('text', { sent: total.sent, supports: total.supports, cases: sums.length })}</p>
        <p className="hint">
          {t('rule')} <LocalLink to="/counting">{t('howCounted')}</LocalLink>
        </p>
      </div>
      <section aria-labelledby="sums-h">
        <Table
          caption={t('caption')}
          columns={[
            { key: 'case', label: t('case') },
            { key: 'sent', label: t('sent'), number: true },
            { key: 'supports', label: t('supports'), number: true },
            { key: 'answered', label: t('answeredShare'), number: true },
            { key: 'open', label: t('openPhases'), number: true },
          ]}
          rows={[
            ...sums.map((one) => ({
              key: one.id,
              cells: [
                <LocalLink key="case" to="/projects/[slug]" params={{ slug: one.slug }}>
                  {inLocale(one, 'title', locale)}
                </LocalLink>,
                ...figures(one),
              ],
            })),
            { key: 'total', strong: true, cells: [t('total'), ...figures(total)] },
          ]}
        />
      </section>
    </div>
  );
}
