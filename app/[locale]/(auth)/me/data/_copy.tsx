import { getTranslations } from 'next-intl/server';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import type { Actor } from '@/lib/audit/actor';
import { momentInWords } from '@/lib/i18n/dates';
import { linkMinutes } from '@/lib/privacy/data-request';
import { getOwnExport } from '@/lib/privacy/server/own-data-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ButtonForm } from './button-form';
import { askForCopy } from './data.action';

/** A copy of everything held about one: asked for, being made, ready. */
export async function Copy({ actor }: { actor: Actor }) {
  const t = await getTranslations('myData.copy');
  const locale = await pageLocale();
  const here = pathTo(locale, '/me/data');
  const copy = await getOwnExport(actor);
  return (
    <section className="grid justify-items-start gap-3" aria-labelledby="copy">
      <h2 id="copy">{t('heading')}</h2>
      <p>{t('text')}</p>
      {!copy ? <ButtonForm action={askForCopy} locale={locale} here={here} label={t('ask')} tone="primary" /> : null}
      {copy && !copy.until ? (
        <>
          <Banner>{t('making')}</Banner>
          <a href={here}>{t('look')}</a>
        </>
      ) : null}
      {copy?.until ? (
        <>
          <p>
            <strong>{t('ready', { until: momentInWords(copy.until, locale) })}</strong>
          </p>
          <form method="post" action="/api/me/data">
            <Button>{t('fetch', { size: Math.max(1, Math.round(copy.bytes / 1024)) })}</Button>
          </form>
          <p className="small soft">{t('link', { minutes: linkMinutes })}</p>
        </>
      ) : null}
    </section>
  );
}
