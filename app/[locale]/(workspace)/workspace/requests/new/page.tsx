import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { mayAnswerRequests } from '@/lib/privacy/data-policy';
import { requestChannels, requestKinds } from '@/lib/privacy/data-request';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { RegisterForm } from '../../../_requests/register-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests');
  return { title: t('register'), robots: { index: false } };
}

/** Notes a request that came by letter, phone or in person. */
export default async function NewRequestPage() {
  const employee = await employeeOnly('/workspace/requests/new');
  if (!mayAnswerRequests(employee).allowed) notFound();
  const t = await getTranslations('requests');
  const locale = await pageLocale();
  return (
    <DeskPage
      employee={employee}
      place="requests"
      heading={t('register')}
      beside={<LocalLink to="/workspace/requests">{t('toList')}</LocalLink>}
    >
      <p className="soft">{t('registerText')}</p>
      <RegisterForm
        locale={locale}
        here={pathTo(locale, '/workspace/requests/new')}
        today={copenhagenDate(now())}
        kinds={requestKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        channels={requestChannels.map((value) => ({ value, label: t(`channels.${value}`) }))}
        texts={{
          errors: t('form.errors'),
          kind: t('form.kind'),
          channel: t('form.channel'),
          receivedOn: t('form.receivedOn'),
          name: t('form.name'),
          address: t('form.address'),
          addressHint: t('form.addressHint'),
          text: t('form.text'),
          textHint: t('form.textHint'),
          submit: t('form.submit'),
        }}
      />
    </DeskPage>
  );
}
