import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { refusalTexts } from '@/app/_forms/refusal-texts';
import { LocalLink } from '@/app/_navigation/local-link';
import { Voice } from '@/app/_ui/voice';
import { Words } from '@/app/_ui/words';
import { type AppealView, getAppeal } from '@/lib/moderation/server/appeal-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DecideAppealForm } from '../../../_appeals/decide-appeal-form';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { moment } from '../../../_desk/moment';

type AppealProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('appealDesk');
  return { title: t('one'), robots: { index: false } };
}

/** One appeal: what was decided, what its author says, and the answer. */
export default async function AppealPage({ params }: AppealProps) {
  const { id } = await params;
  const employee = await employeeOnly('/workspace/appeals/[id]', { id });
  const appeal = await getAppeal(employee, id);
  if (!appeal) notFound();
  const t = await getTranslations('appealDesk');
  const locale = await pageLocale();
  return (
    <DeskPage
      employee={employee}
      place="appeals"
      heading={t('about', {
        what: appeal.kind ? t(`kinds.${appeal.kind}`, { code: appeal.code ?? '' }) : t('kinds.block'),
      })}
    >
      <p>
        <LocalLink to="/workspace/appeals">{t('back')}</LocalLink>
      </p>
      <Against appeal={appeal} />
      <section aria-labelledby="appeal-text" className="work">
        <h2 id="appeal-text">{t('says')}</h2>
        <Voice text={appeal.text} lang={appeal.language === locale ? undefined : appeal.language} />
        <p className="small soft">
          {t('sentAndDue', { sent: moment(appeal.submittedAt, locale), due: moment(appeal.answerDueAt, locale) })}
        </p>
      </section>
      <Answering appeal={appeal} />
    </DeskPage>
  );
}

async function Against({ appeal }: { appeal: AppealView }) {
  const t = await getTranslations('appealDesk');
  const cases = await getTranslations('cases');
  const locale = await pageLocale();
  const { against, contribution, code } = appeal;
  return (
    <section aria-labelledby="against" className="work">
      <h2 id="against">{t('against')}</h2>
      <p>
        {t(`decided.${against.outcome}`, {
          who: against.by.join(', ') || cases('history.employee'),
          at: moment(against.decidedAt, locale),
          reason: appeal.reason ? cases(`reasons.${appeal.reason}`) : '',
        })}
        {appeal.endsAt ? ` ${t('until', { at: moment(appeal.endsAt, locale) })}` : null}
      </p>
      {against.text ? (
        <p>
          <q className="soft">{against.text}</q>
        </p>
      ) : null}
      {contribution ? (
        <article className="reply" lang={contribution.language}>
          {contribution.title ? (
            <h3 className="said-title">
              <Words text={contribution.title} />
            </h3>
          ) : null}
          <Voice text={contribution.text} />
        </article>
      ) : null}
      {code ? (
        <p>
          <LocalLink to="/workspace/cases/[code]" params={{ code }}>
            {t('toCase', { code })}
          </LocalLink>
        </p>
      ) : null}
    </section>
  );
}

async function Answering({ appeal }: { appeal: AppealView }) {
  const t = await getTranslations('appealDesk');
  const locale = await pageLocale();
  if (appeal.outcome && appeal.decidedAt)
    return (
      <section aria-labelledby="answer" className="work">
        <h2 id="answer">{t(`outcomes.${appeal.outcome}`)}</h2>
        <p>{appeal.answer}</p>
        <p className="small soft">
          {t('answeredBy', { who: appeal.decidedBy ?? t('employee'), at: moment(appeal.decidedAt, locale) })}
        </p>
      </section>
    );
  if (appeal.refusal) return <p className="note">{t(`refused.${appeal.refusal}`)}</p>;
  return (
    <DecideAppealForm
      locale={locale}
      id={appeal.id}
      texts={{
        heading: t('form.heading'),
        legend: t('form.legend'),
        upheld: t('form.upheld'),
        upheldNote: t(appeal.kind ? 'form.upheldNote' : 'form.upheldBlockNote'),
        rejected: t('form.rejected'),
        rejectedNote: t('form.rejectedNote'),
        answer: t('form.answer'),
        hint: t('form.hint'),
        submit: t('form.submit'),
        ...(await refusalTexts()),
      }}
    />
  );
}
