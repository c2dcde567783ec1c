import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { requestTextLength } from '@/lib/privacy/data-schema';
import type { OwnRequestView } from '@/lib/privacy/data-views';
import { listOwnRequests } from '@/lib/privacy/server/own-data-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { AskForm } from './ask-form';

/** Asking for a correction, and what one has asked about one's data with the answers. */
export async function Requests({ actor }: { actor: Actor }) {
  const t = await getTranslations('myData.ask');
  const locale = await pageLocale();
  const requests = await listOwnRequests(actor);
  return (
    <section className="grid gap-4" aria-labelledby="ask">
      <h2 id="ask">{t('heading')}</h2>
      <p>
        {t('text')} <a href={`${pathTo(locale, '/me')}#my-account`}>{t('toAccount')}</a>
      </p>
      <AskForm
        locale={locale}
        here={pathTo(locale, '/me/data')}
        length={requestTextLength}
        texts={{
          errors: t('errors'),
          legend: t('legend'),
          kinds: (['rectification', 'objection'] as const).map((value) => ({
            value,
            label: t(`kinds.${value}`),
            note: t(`kindNotes.${value}`),
          })),
          text: t('label'),
          textHint: t('hint'),
          button: t('button'),
          sent: t('sent'),
        }}
      />
      {requests.length > 0 ? (
        <>
          <h3>{t('listHeading')}</h3>
          <ul className="request-list">
            {requests.map((request) => (
              <RequestLine key={request.number} request={request} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

async function RequestLine({ request }: { request: OwnRequestView }) {
  const t = await getTranslations('myData.ask');
  const locale = await pageLocale();
  const { number, kind, text, receivedAt, dueAt, outcome, answer, answeredAt } = request;
  const date = (at: Date) => dateOfMoment(at, locale);
  return (
    <li>
      <p>
        <strong>{t(`listed.${kind}`)}</strong> <span className="soft">{t('line', { number, date: date(receivedAt) })}</span>
      </p>
      {text ? <p className="given-text">{text}</p> : null}
      <p>
        {outcome && answeredAt
          ? t(`outcomes.${outcome}`, { date: date(answeredAt) })
          : t(kind === 'erasure' || kind === 'access' ? 'underWay' : 'waiting', { date: date(dueAt) })}
      </p>
      {answer ? <blockquote className="given-text">{answer}</blockquote> : null}
    </li>
  );
}
