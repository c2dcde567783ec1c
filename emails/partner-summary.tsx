import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type PartnerSummaryProps = { title: string; number: number; owner: string; date: string; link: string };

/** Tells a member of a partner organisation that a new version of a summary has been made for them. */
export const partnerSummary: MailTemplate<PartnerSummaryProps> = {
  because: 'partner',
  write: (t, { title, number, owner, date, link }) => ({
    subject: t('partnerSummary.subject', { title }),
    preview: t('partnerSummary.preview', { number, date }),
    stop: 'done',
    heading: t('partnerSummary.heading'),
    button: { href: link, label: t('partnerSummary.button') },
    body: (
      <>
        <Paragraph>{t('partnerSummary.text', { owner, title, number, date })}</Paragraph>
        <Paragraph>{t('partnerSummary.how')}</Paragraph>
      </>
    ),
  }),
};
