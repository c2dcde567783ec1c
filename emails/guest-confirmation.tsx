import type { AboutContribution } from './about-contribution';
import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type GuestConfirmationProps = AboutContribution & { days: number };

/** Asks whoever owns an address whether they sent something; what they say is not repeated, it may be somebody else's. */
export const guestConfirmation: MailTemplate<GuestConfirmationProps> = {
  because: 'address',
  write: (t, { link, kind, code, project, days }) => ({
    subject: t('guestConfirmation.subject', { code }),
    preview: t('guestConfirmation.preview', { project }),
    stop: 'here',
    heading: t('guestConfirmation.heading'),
    button: { href: link, label: t('guestConfirmation.button') },
    body: (
      <>
        <Paragraph>{t('guestConfirmation.text', { kind, project })}</Paragraph>
        <Paragraph>{t('code', { code })}</Paragraph>
        <Paragraph>
          {t(kind === 'hearing_reply' ? 'guestConfirmation.replyOtherwise' : 'guestConfirmation.otherwise', { days })}
        </Paragraph>
      </>
    ),
  }),
};
