import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type NewsletterConfirmationProps = { about: string; link: string; days: number };

/** Asks whoever owns an address whether they want a newsletter; nothing comes before they have said yes. */
export const newsletterConfirmation: MailTemplate<NewsletterConfirmationProps> = {
  because: 'address',
  write: (t, { about, link, days }) => ({
    subject: t('newsletterConfirmation.subject'),
    preview: t('newsletterConfirmation.preview', { about }),
    stop: 'here',
    heading: t('newsletterConfirmation.heading'),
    button: { href: link, label: t('newsletterConfirmation.button') },
    body: (
      <>
        <Paragraph>{t('newsletterConfirmation.text', { about })}</Paragraph>
        <Paragraph>{t('newsletterConfirmation.otherwise', { days })}</Paragraph>
      </>
    ),
  }),
};
