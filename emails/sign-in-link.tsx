import type { Locale } from '@/lib/i18n/locale';
import { MailFrame, Paragraph } from './mail-frame';
import { mailTexts } from './mail-texts';

export type SignInLinkProps = { locale: Locale; owner: string; link: string; browser: string; minutes: number };

/** The mail with the link that signs in. */
export function SignInLink({ locale, owner, link, browser, minutes }: SignInLinkProps) {
  const t = mailTexts(locale);
  return (
    <MailFrame
      locale={locale}
      owner={owner}
      preview={t('signIn.preview', { minutes })}
      heading={t('signIn.heading')}
      button={{ href: link, label: t('signIn.button') }}
    >
      <Paragraph>{t('signIn.text', { minutes })}</Paragraph>
      <Paragraph>{browser ? t('signIn.browser', { browser }) : t('signIn.unknownBrowser')}</Paragraph>
    </MailFrame>
  );
}
