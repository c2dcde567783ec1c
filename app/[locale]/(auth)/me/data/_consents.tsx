import { getTranslations } from 'next-intl/server';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { ConsentView } from '@/lib/privacy/data-views';
import { listOwnConsents } from '@/lib/privacy/server/consent-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ButtonForm } from './button-form';
import { withdrawFollow, withdrawNewsletter } from './data.action';

/** What one has said yes to, in which words, and taking it back. */
export async function Consents({ actor }: { actor: Actor }) {
  const t = await getTranslations('consents');
  const consents = await listOwnConsents(actor);
  return (
    <section className="grid gap-3" aria-labelledby="consents">
      <h2 id="consents">{t('heading')}</h2>
      <p>{t('text')}</p>
      {consents.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <ul className="follow-list">
          {consents.map((consent) => (
            <ConsentLine key={`${consent.purpose}${consent.id}`} consent={consent} />
          ))}
        </ul>
      )}
    </section>
  );
}

async function ConsentLine({ consent }: { consent: ConsentView }) {
  const t = await getTranslations('consents');
  const locale = await pageLocale();
  const { id, purpose, act, textVersion, how, at } = consent;
  const title = (locale === 'da' ? consent.titleDa : consent.titleEn) ?? t('gone');
  return (
    <li className="follow-line">
      <span>
        <strong>{t(`purposes.${purpose}`, { title })}</strong>
        <br />
        <span className="small soft">
          {t(`acts.${act}`, { date: dateOfMoment(at, locale), how: t(`hows.${how}`) })}{' '}
          {act === 'given' ? t('words', { version: textVersion, words: t(`wordsOf.${purpose}`) }) : null}
        </span>
      </span>
      {act === 'given' ? (
        <ButtonForm
          action={purpose === 'follow' ? withdrawFollow : withdrawNewsletter}
          locale={locale}
          here={pathTo(locale, '/me/data')}
          id={id}
          label={t('withdraw')}
          about={title}
        />
      ) : null}
    </li>
  );
}
