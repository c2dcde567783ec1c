import { getTranslations } from 'next-intl/server';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { OwnAppealView, OwnCaseView } from '@/lib/moderation/server/own-case-queries';
import { contactEmail, municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AppealForm } from '../../_appeal/appeal-form';
import { appealFormTexts } from '../../_appeal/appeal-form-texts';
import { appealDecisionAction } from './appeal-decision.action';

/** What one has appealed and what was answered, and the form while there is time. */
export async function Appeals({ own }: { own: OwnCaseView }) {
  const t = await getTranslations('appeals');
  const locale = await pageLocale();
  const { appealRefusal, appealBy, appeals } = own;
  const canAppeal = own.decision !== null && appealRefusal === null && appealBy !== null;
  if (!canAppeal && appeals.length === 0 && appealRefusal !== 'appealTooLate') return null;
  return (
    <section aria-labelledby="klage" className="flow">
      <h2 id="klage">{t('heading')}</h2>
      {appeals.map((appeal) => (
        <AppealAnswer key={appeal.submittedAt.toISOString()} appeal={appeal} code={own.code} />
      ))}
      {appealRefusal === 'appealTooLate' && appealBy ? (
        <p>{t('tooLate', { date: dateOfMoment(appealBy, locale), email: contactEmail() })}</p>
      ) : null}
      {canAppeal ? (
        <>
          <p>{t('text', { date: dateOfMoment(appealBy, locale), days: municipality().appeals.answerDays })}</p>
          <AppealForm
            locale={locale}
            action={appealDecisionAction}
            path={pathTo(locale, '/me/contributions/[code]', { code: own.code })}
            code={own.code}
            texts={await appealFormTexts()}
          />
        </>
      ) : null}
    </section>
  );
}

/** One appeal: what was written, when an answer is promised, or what was answered and the further way. */
export async function AppealAnswer({ appeal, code }: { appeal: OwnAppealView; code: string | null }) {
  const t = await getTranslations('appeals');
  const locale = await pageLocale();
  const { outcome, answer, decidedAt } = appeal;
  const further = municipality().appeals.furtherWay?.[locale];
  return (
    <div className="given">
      <p>{t('sent', { date: dateOfMoment(appeal.submittedAt, locale) })}</p>
      <blockquote className="given-text">
        <p>{appeal.text}</p>
      </blockquote>
      {outcome && decidedAt ? (
        <>
          <p>
            <strong>{t(`answered.${outcome}`, { date: dateOfMoment(decidedAt, locale) })}</strong>
          </p>
          <blockquote className="given-text">
            <p>{answer}</p>
          </blockquote>
          {appeal.decidedAlone ? <p className="soft">{t('decidedAlone')}</p> : null}
          {outcome === 'rejected' ? (
            <p>
              {further ?? (code ? t('further', { email: contactEmail(), code }) : t('furtherBlock', { email: contactEmail() }))}
            </p>
          ) : null}
        </>
      ) : (
        <p>{t('due', { date: dateOfMoment(appeal.answerDueAt, locale) })}</p>
      )}
    </div>
  );
}
