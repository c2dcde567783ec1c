import { Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/i18n/locale';
import { numberInWords } from '@/lib/insight/summary-texts';
import type { VersionChange as Change } from '@/lib/insight/summary-version';
import { textsIn } from '@/lib/web/texts';

type VersionChangeProps = { change: Change; locale: Locale };

/** Why there is a new version, and every number that is another one; folded, and open in print. */
export function VersionChange({ change: { reason, since, differences }, locale }: VersionChangeProps) {
  const t = textsIn(locale, 'summaryVersion');
  const said = (value: number | null | 'absent') => {
    if (value === 'absent') return t('change.absent');
    return value === null ? t('tooFew') : numberInWords(value, locale);
  };
  return (
    <section className="wrap band stacked" aria-labelledby="change-h">
      <h2 id="change-h">{t('change.heading', { number: since.number })}</h2>
      <p>
        <strong>{t('change.reason')}</strong>
        <br />
        {reason[locale]}
      </p>
      {differences.length === 0 ? (
        <p className="soft">{t('change.none')}</p>
      ) : (
        <details className="twin">
          <summary>{t('change.more', { count: differences.length })}</summary>
          <Table
            caption={t('change.caption')}
            columns={[
              { key: 'what', label: t('change.what') },
              { key: 'before', label: t('change.before'), number: true },
              { key: 'after', label: t('change.after'), number: true },
            ]}
            rows={differences.map(({ what, before, after }) => ({
              key: what.da,
              cells: [what[locale], said(before), said(after)],
            }))}
          />
        </details>
      )}
    </section>
  );
}
