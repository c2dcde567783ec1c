import { getTranslations } from 'next-intl/server';
import { pageStart } from '@/lib/papers/paper-page';
import type { PaperRowView } from '@/lib/papers/paper-views';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** What the white paper says of the contribution: how it was summed up, remarked on, and what it changed. */
export async function PathPaperRow({ row }: { row: PaperRowView }) {
  const locale = await pageLocale();
  const t = await getTranslations('papers');
  const paper = await getTranslations('paper');
  const lang = locale === 'da' ? undefined : 'da';
  const start = pageStart(row.at);
  const params = { slug: row.project, phase: row.phase };
  const page =
    start > 0
      ? pathTo(locale, '/projects/[slug]/hearings/[phase]/white-paper/after/[cursor]', { ...params, cursor: String(start) })
      : pathTo(locale, '/projects/[slug]/hearings/[phase]/white-paper', params);
  const others = row.labels.filter((label) => label !== row.label);
  return (
    <div className="wrap split" id="hvidbog">
      <div>
        <h2 id="paper-h">{t('own.heading')}</h2>
        <p className="soft">{t('own.number', { label: row.label })}</p>
        {others.length > 0 ? <p className="soft">{t('own.with', { labels: others.join(', ') })}</p> : null}
      </div>
      <section aria-labelledby="paper-h" className="flow">
        <dl lang={lang}>
          <dt>{t('own.resume')}</dt>
          <dd>{row.resume || t('notYet')}</dd>
          <dt>{t('own.remark')}</dt>
          <dd>{row.remark || t('notYet')}</dd>
          <dt>{t('recommendation')}</dt>
          <dd>{row.recommendation ? paper(`recommendations.${row.recommendation}`) : t('notYet')}</dd>
        </dl>
        {row.changes.length > 0 ? <h3>{t('own.changes')}</h3> : null}
        {row.changes.map((change) => (
          <div key={change.number} className="paper-change" lang={lang}>
            <h4>{t('own.change', { part: paper(`parts.${change.part}`), place: change.place })}</h4>
            <dl>
              <dt>{t('own.old')}</dt>
              <dd>
                <del>{change.oldText || paper('nothingBefore')}</del>
              </dd>
              <dt>{t('own.new')}</dt>
              <dd>
                <ins>{change.newText || paper('goesOut')}</ins>
              </dd>
            </dl>
          </div>
        ))}
        <p>
          <a href={`${page}#svar-${row.label}`}>{t('own.link')}</a>
        </p>
      </section>
    </div>
  );
}
