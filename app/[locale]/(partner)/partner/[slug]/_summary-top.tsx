import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/app/_ui/button';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Stamp } from '@/app/_ui/stamp';
import { plainDate } from '@/lib/i18n/dates';
import type { SummaryContent } from '@/lib/insight/summary-content';
import { pageLocale } from '@/lib/web/page-locale';

type SummaryTopProps = { summary: SummaryContent; isCompared: boolean; children: ReactNode };

/** What it is, for whom, from when to when, its parts, and the file to take away. */
export async function SummaryTop({ summary, isCompared, children }: SummaryTopProps) {
  const locale = await pageLocale();
  const t = await getTranslations('partner.summary');
  const ui = await getTranslations('ui');
  const { of, title, limitedTo, organisations, from, isExample, blocks } = summary;
  const to = plainDate(summary.to, locale);
  return (
    <div className="wrap partner-top">
      <div>
        <p className="soft">
          {organisations.length > 0
            ? t('for', { organisations: organisations.map(({ name }) => name).join(', ') })
            : t('forStaff')}{' '}
          {organisations.some((organisation) => organisation.isExample) ? <ExampleTag>{t('exampleFund')}</ExampleTag> : null}
        </p>
        <h1>{title[locale]}</h1>
        <p className="lede">
          {t('lede')} {from ? t('period', { from: plainDate(from, locale), to }) : t('periodNone', { to })}{' '}
          {isExample ? <ExampleTag>{ui('exampleNumbers')}</ExampleTag> : null}
        </p>
        {isCompared || limitedTo ? (
          <p>
            <strong>{[isCompared ? t('compared') : '', limitedTo?.[locale] ?? ''].filter(Boolean).join('. ')}</strong>
          </p>
        ) : null}
        {isCompared ? null : (
          <nav aria-label={t('blocks')}>
            <ul className="summary-index">
              {blocks.map(({ id, heading }) => (
                <li key={id}>
                  <a href={`#${id}`}>{heading[locale]}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {children}
      </div>
      <Stamp
        label={t('made', { date: to })}
        version={t('made', { date: to })}
        actions={
          <ButtonLink small href={`/api/partner/${encodeURIComponent(of.slug)}/summary.csv?locale=${locale}`}>
            {t('csv')}
          </ButtonLink>
        }
      >
        {t('madeText')} {isExample ? t('exampleNote') : t('print')}
      </Stamp>
    </div>
  );
}
