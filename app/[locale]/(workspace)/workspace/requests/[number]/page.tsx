import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { dateOfMoment } from '@/lib/i18n/dates';
import { answerLength } from '@/lib/privacy/data-schema';
import type { RequestView } from '@/lib/privacy/data-views';
import { getRequest } from '@/lib/privacy/server/request-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { AnswerForm } from '../../../_requests/answer-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t('heading'), robots: { index: false } };
}

/** One request: who asks what, how many days are left, and the answer. */
export default async function RequestPage({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  const employee = await employeeOnly('/workspace/requests/[number]', { number });
  const request = await getRequest(employee, number);
  if (!request) notFound();
  const t = await getTranslations('requests');
  return (
    <DeskPage
      employee={employee}
      place="requests"
      heading={t('one', { number })}
      beside={<LocalLink to="/workspace/requests">{t('toList')}</LocalLink>}
    >
      <Facts request={request} />
      {request.text ? <blockquote className="given-text">{request.text}</blockquote> : null}
      {request.outcome ? (
        <section className="grid gap-3" aria-labelledby="answer-h">
          <h2 id="answer-h">{t(`outcomes.${request.outcome}`)}</h2>
          {request.answer ? <blockquote className="given-text">{request.answer}</blockquote> : <p>{t('noWords')}</p>}
        </section>
      ) : request.answersItself ? (
        <p>{t('answersItself')}</p>
      ) : (
        <Answering request={request} />
      )}
    </DeskPage>
  );
}

async function Facts({ request }: { request: RequestView }) {
  const t = await getTranslations('requests');
  const locale = await pageLocale();
  const { kind, channel, from, address, hasAccount, receivedAt, dueAt, daysLeft, outcome, answeredAt, kept, erasedAt } = request;
  const clock = daysLeft < 0 ? t('overdue', { days: -daysLeft }) : t('left', { days: daysLeft });
  const facts = [
    ['kind', t(`kinds.${kind}`)],
    ['channel', t(`channels.${channel}`)],
    ['from', from ?? t('noName')],
    ['address', address ?? t('noAddress')],
    ['account', t(hasAccount ? 'hasAccount' : 'noAccount')],
    ['received', dateOfMoment(receivedAt, locale)],
    [
      'clock',
      outcome && answeredAt
        ? t('answeredOn', { date: dateOfMoment(answeredAt, locale) })
        : `${dateOfMoment(dueAt, locale)}. ${clock}`,
    ],
    ...(erasedAt ? [['erasedAt', dateOfMoment(erasedAt, locale)] as const] : []),
    ...(kept.length > 0 ? [['kept', kept.join(', ')] as const] : []),
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`columns.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

async function Answering({ request }: { request: RequestView }) {
  const t = await getTranslations('requests');
  const locale = await pageLocale();
  const { number, kind } = request;
  return (
    <section className="grid gap-3" aria-labelledby="answer-h">
      <h2 id="answer-h">{t('answering')}</h2>
      <p className="soft">{t(`guidance.${kind}`)}</p>
      <AnswerForm
        locale={locale}
        here={pathTo(locale, '/workspace/requests/[number]', { number })}
        number={number}
        length={answerLength}
        outcomes={(['done', 'partly', 'refused'] as const).map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          note: t(`outcomeNotes.${value}`),
        }))}
        texts={{
          errors: t('form.errors'),
          outcome: t('form.outcome'),
          answer: t('form.answer'),
          answerHint: t('form.answerHint'),
          submit: t('form.send'),
        }}
      />
    </section>
  );
}
