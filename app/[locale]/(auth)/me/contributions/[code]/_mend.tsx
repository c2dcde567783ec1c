import { getTranslations } from 'next-intl/server';
import { refusalTexts } from '@/app/_forms/refusal-texts';
import { sharedFormTexts } from '@/app/_participation/form-texts';
import { dateOfMoment } from '@/lib/i18n/dates';
import type { OwnCaseView } from '@/lib/moderation/server/own-case-queries';
import { now } from '@/lib/platform/clock';
import { pageLocale } from '@/lib/web/page-locale';
import { MendForm } from './mend-form';

/** One's own words to mend and send again, with the date; after it, that they are still taken. */
export async function Mend({ own, mendBy }: { own: OwnCaseView; mendBy: Date }) {
  const t = await getTranslations('ownCase.mend');
  const { secondLook } = await sharedFormTexts();
  const locale = await pageLocale();
  return (
    <section aria-labelledby="mend" className="flow">
      <h2 id="mend">{t('heading')}</h2>
      <p>{t(now() > mendBy ? 'late' : 'text', { date: dateOfMoment(mendBy, locale) })}</p>
      <MendForm
        locale={locale}
        code={own.code}
        title={own.title}
        text={own.text}
        lang={own.language}
        texts={{
          title: t('title'),
          text: t('textLabel'),
          hint: t('hint'),
          submit: t('submit'),
          look: secondLook,
          ...(await refusalTexts()),
        }}
      />
    </section>
  );
}
