import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import type { Actor } from '@/lib/audit/actor';
import { dateOfMoment } from '@/lib/i18n/dates';
import { mayErase } from '@/lib/privacy/data-policy';
import { erasureWaitDays } from '@/lib/privacy/data-request';
import { erasureWords } from '@/lib/privacy/data-schema';
import { type KeptContribution, listKeptContributions } from '@/lib/privacy/server/kept-contributions';
import { getOwnErasure } from '@/lib/privacy/server/own-data-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ButtonForm } from './button-form';
import { thinkAgain } from './data.action';
import { ErasureForm } from './erasure-form';

/** What happens when one's account is erased, what stays and why, and doing it or thinking again. */
export async function Erasure({ actor }: { actor: Actor }) {
  const t = await getTranslations('myData.erasure');
  const locale = await pageLocale();
  const verdict = mayErase(actor);
  const waiting = await getOwnErasure(actor);
  return (
    <section className="grid gap-4" aria-labelledby="erase">
      <h2 id="erase">{t('heading')}</h2>
      {waiting ? (
        <div className="grid justify-items-start gap-3">
          <Banner strong={t('waiting', { date: dateOfMoment(waiting.dueAt, locale) })}>{t('waitingText')}</Banner>
          <ButtonForm
            action={thinkAgain}
            locale={locale}
            here={pathTo(locale, '/me/data')}
            label={t('thinkAgain')}
            tone="primary"
          />
        </div>
      ) : verdict.allowed ? (
        <Asking actor={actor} />
      ) : (
        <p>{t(verdict.reason === 'partnerMember' ? 'partnerMember' : 'hasRole')}</p>
      )}
    </section>
  );
}

async function Asking({ actor }: { actor: Actor }) {
  const t = await getTranslations('myData.erasure');
  const locale = await pageLocale();
  const kept = await listKeptContributions(actor);
  return (
    <>
      <p>{t('text', { days: erasureWaitDays })}</p>
      <ul className="prose">
        {(['account', 'said', 'supports', 'mail'] as const).map((each) => (
          <li key={each}>{t(`happens.${each}`)}</li>
        ))}
      </ul>
      {kept.length > 0 ? <Kept kept={kept} /> : null}
      <ErasureForm
        locale={locale}
        here={pathTo(locale, '/me/data')}
        hasKept={kept.length > 0}
        texts={{
          open: t('open'),
          errors: t('errors'),
          keptLegend: t('keptLegend'),
          keptHide: t('keptHide'),
          keptHideNote: t('keptHideNote'),
          keptShow: t('keptShow'),
          keptShowNote: t('keptShowNote'),
          word: t('word', { word: erasureWords[locale] }),
          wordHint: t('wordHint'),
          button: t('button'),
        }}
      />
    </>
  );
}

async function Kept({ kept }: { kept: KeptContribution[] }) {
  const t = await getTranslations('myData.erasure');
  return (
    <>
      <h3>{t('keptHeading', { count: kept.length })}</h3>
      <p>{t('keptText')}</p>
      <ul>
        {kept.map(({ code, reason }) => (
          <li key={code}>
            <LocalLink to="/path/[code]" params={{ code }}>
              {code}
            </LocalLink>
            : {t(`keptReasons.${reason}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
