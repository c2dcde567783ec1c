import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Words } from '@/app/_ui/words';
import { shortDate } from '@/lib/papers/compose-rows';
import type { DeskRowView } from '@/lib/papers/paper-views';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { mergeRowAction } from './paper.action';
import { PaperForm } from './paper-forms';
import { paperFormTexts, recommendationOptions } from './paper-texts';

type PaperRowProps = {
  row: DeskRowView;
  path: string;
  /** Sent along, so that saving comes back to the same place in the list. */
  listPlace: Record<string, string>;
};

/** One reply of the paper: what was written at one side, what is said of it at the other. */
export async function PaperRow({ row, path, listPlace }: PaperRowProps) {
  const locale = await pageLocale();
  const t = await getTranslations('paperDesk');
  const { label } = row;
  return (
    <article className="paper-row" id={`svar-${label}`} aria-labelledby={`row-${label}`} tabIndex={-1}>
      <div>
        <h3 id={`row-${label}`}>{t('rowHeading', { label })}</h3>
        <Facts row={row} />
        {row.text === null ? (
          <p className="soft">{t(`standings.${row.standing}`)}</p>
        ) : (
          <blockquote lang={row.language === locale ? undefined : row.language}>
            <Words text={row.text} />
          </blockquote>
        )}
        <p className="small">
          <LocalLink to="/workspace/cases/[code]" params={{ code: row.code }}>
            {t('toCase', { code: row.code })}
          </LocalLink>
        </p>
        <RightsForm
          action={mergeRowAction}
          path={path}
          locale={locale}
          name={`merge-${label}`}
          hidden={{ rowId: row.id, ...listPlace }}
          fields={row.sameAs ? [] : [{ kind: 'text', name: 'into', label: t('into'), hint: t('intoHint'), maxLength: 8 }]}
          submit={row.sameAs ? t('apart') : t('merge')}
          about={label}
        />
      </div>
      {row.sameAs ? (
        <p className="note">{t('sameAs', { label: row.sameAs })}</p>
      ) : (
        <PaperForm
          key={row.version}
          does="row"
          name={`row-${label}`}
          path={path}
          hidden={{ locale, rowId: row.id, version: String(row.version), ...listPlace }}
          groups={[
            {
              key: 'row',
              legend: t('rowLegend', { label }),
              fields: [
                { kind: 'area', name: 'resume', label: t('resume'), value: row.resume, rows: 3, lang: 'da' },
                { kind: 'area', name: 'remark', label: t('remark'), value: row.remark, rows: 4, lang: 'da' },
                {
                  kind: 'select',
                  name: 'recommendation',
                  label: t('recommendation'),
                  value: row.recommendation ?? '',
                  options: await recommendationOptions(),
                },
              ],
            },
          ]}
          texts={await paperFormTexts('saveRow')}
        />
      )}
    </article>
  );
}

async function Facts({ row }: { row: DeskRowView }) {
  const t = await getTranslations('paperDesk');
  const paper = await getTranslations('paper');
  return (
    <ul className="meta">
      <li>
        {[row.organisation, row.sender].filter(Boolean).join(', ') || paper(`nameless.${row.speaksAs}`)} (
        {paper(`speakers.${row.speaksAs}`)})
      </li>
      <li>{t('received', { date: shortDate(row.receivedOn) })}</li>
      {row.isLate ? <li>{t('isLate')}</li> : null}
      <li lang="da">{row.topics.length > 0 ? row.topics.join(', ') : t('noTopics')}</li>
    </ul>
  );
}
