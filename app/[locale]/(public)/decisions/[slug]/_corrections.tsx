import { getTranslations } from 'next-intl/server';
import type { DecisionView, FormerDecisionView } from '@/lib/decisions/decision-views';
import { dateOfMoment, longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { Paragraphs } from './_paragraphs';

/** That the decision has been corrected, when and why, with what it said before. */
export async function Corrections({ decision }: { decision: DecisionView }) {
  if (decision.former.length === 0) return null;
  const locale = await pageLocale();
  const t = await getTranslations('decisions');
  return (
    <div className="split" id="rettelser">
      <div>
        <h2 id="corrections-h">{t('corrections')}</h2>
        <p className="soft">{t('correctionsText')}</p>
      </div>
      <section aria-labelledby="corrections-h">
        {decision.former.map((former) => (
          <div key={former.id}>
            <p>
              <strong>{t('correctedOn', { date: dateOfMoment(former.replacedAt, locale) })}</strong>{' '}
              {inLocale(former, 'why', locale)}
            </p>
            <details className="twin">
              <summary>{t('before', { date: dateOfMoment(former.replacedAt, locale) })}</summary>
              <Former former={former} />
            </details>
          </div>
        ))}
      </section>
    </div>
  );
}

async function Former({ former }: { former: FormerDecisionView }) {
  const locale = await pageLocale();
  const t = await getTranslations('decisions');
  const minority = inLocale(former, 'minority', locale);
  return (
    <>
      <h3>{inLocale(former, 'title', locale)}</h3>
      <p className="meta">
        <span>{t(`outcome.${former.outcome}`)}</span>
        <span>{t('meeting', { date: longDate(former.meetingOn, locale), item: former.agendaItem })}</span>
      </p>
      <Paragraphs text={inLocale(former, 'text', locale)} />
      {minority ? (
        <>
          <h4>{t('minority')}</h4>
          <Paragraphs text={minority} />
        </>
      ) : null}
      <h4>{t('complaint')}</h4>
      <Paragraphs text={inLocale(former, 'complaint', locale)} />
      {former.complaintUntil ? <p>{t('complaintUntil', { date: longDate(former.complaintUntil, locale) })}</p> : null}
    </>
  );
}
