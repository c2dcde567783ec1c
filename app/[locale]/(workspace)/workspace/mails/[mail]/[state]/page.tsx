import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { locales } from '@/lib/i18n/locale';
import { getMailPreview } from '@/lib/notifications/server/mail-previews';
import { DeskPage } from '../../../../_desk/desk-page';
import { employeeOnly } from '../../../../_desk/employee-only';
import { MailPanes } from '../../../../_mails/mail-panes';

type Props = { params: Promise<{ mail: string; state: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mailPreviews');
  return { title: t('one'), robots: { index: false } };
}

/** One kind of mail in one state, in both languages: wide and light, narrow and dark, and as text. */
export default async function MailPage({ params }: Props) {
  const { mail, state } = await params;
  const employee = await employeeOnly('/workspace/mails/[mail]/[state]', { mail, state });
  const t = await getTranslations('mailPreviews');
  const written = await Promise.all(
    locales.map(async (language) => ({ language, mail: await getMailPreview(employee, mail, state, language) })),
  );
  return (
    <DeskPage
      employee={employee}
      place="mails"
      heading={`${mail}, ${state}`}
      beside={<LocalLink to="/workspace/mails">{t('all')}</LocalLink>}
    >
      {written.map(({ language, mail: each }) => {
        if (!each) notFound();
        const address = `/api/workspace/mails/${encodeURIComponent(mail)}/${encodeURIComponent(state)}?language=${language}`;
        return (
          <section key={language} aria-labelledby={`mail-${language}`}>
            <h2 id={`mail-${language}`}>{t(`languages.${language}`)}</h2>
            <p>
              {t('subject')} <strong lang={language}>{each.subject}</strong>
            </p>
            <MailPanes mail={each} lang={language} address={address} />
          </section>
        );
      })}
    </DeskPage>
  );
}
