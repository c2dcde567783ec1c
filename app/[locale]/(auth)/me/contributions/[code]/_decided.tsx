import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { Words } from '@/app/_ui/words';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { OwnCaseView } from '@/lib/moderation/server/own-case-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';

/** What was decided, in plain words, with the rule and the officer's message. */
export async function Decided({ own }: { own: OwnCaseView }) {
  const t = await getTranslations('ownCase');
  const rules = await getTranslations('moderationRules.rules');
  const locale = await pageLocale();
  const { decision, coveredBy } = own;
  if (own.isWithdrawn) return <Banner tone="info">{t('withdrawn')}</Banner>;
  if (!decision) return <Banner tone="info">{t('waiting')}</Banner>;
  const { outcome, reason, text, decidedAt } = decision;
  return (
    <section aria-labelledby="decided" className="flow">
      <h2 id="decided">{t(`outcome.${outcome}`)}</h2>
      <p>{t('decidedAt', { date: dateOfMoment(decidedAt, locale) })}</p>
      {reason ? (
        <p>
          {t('rule')}{' '}
          <a href={`${pathTo(locale, '/moderation')}#${reason}`}>
            <strong>{rules(`${reason}.name`)}</strong>
          </a>
          . {rules(`${reason}.text`)}
        </p>
      ) : null}
      {text ? (
        <blockquote className="given-text">
          <p className="soft">{t('message')}</p>
          <p>{text}</p>
        </blockquote>
      ) : null}
      {coveredBy ? (
        <p>
          {t('coveredBy')}{' '}
          <LocalLink to="/path/[code]" params={{ code: coveredBy.code }}>
            <Words text={coveredBy.title ?? coveredBy.code} />
          </LocalLink>
          . {t('coveredStays')}
        </p>
      ) : null}
    </section>
  );
}
