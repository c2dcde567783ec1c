import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type SignInLinkProps = { link: string; browser: string; minutes: number };

/** The mail with the link that signs in. */
export const signInLink: MailTemplate<SignInLinkProps> = {
  because: 'address',
  write: (t, { link, browser, minutes }) => ({
    subject: t('signIn.subject'),
    preview: t('signIn.preview', { minutes }),
    stop: 'here',
    heading: t('signIn.heading'),
    button: { href: link, label: t('signIn.button') },
    body: (
      <>
        <Paragraph>{t('signIn.text', { minutes })}</Paragraph>
        <Paragraph>{browser ? t('signIn.browser', { browser }) : t('signIn.unknownBrowser')}</Paragraph>
      </>
    ),
  }),
};
