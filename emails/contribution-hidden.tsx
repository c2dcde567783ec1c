import type { AboutContribution } from './about-contribution';
import { Paragraph, Quotation } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type ContributionHiddenProps = AboutContribution & {
  reason: 'personal_data' | 'abuse' | 'off_topic' | 'advertising' | 'duplicate' | 'unlawful';
  /** What the officer writes to the sender. */
  text: string;
};

/** Tells a sender that what they sent is not shown, why, and what they can do. */
export const contributionHidden: MailTemplate<ContributionHiddenProps> = {
  because: 'author',
  write: (t, { link, kind, code, project, reason, text }) => ({
    subject: t('hidden.subject', { code }),
    preview: t('hidden.preview', { code }),
    stop: 'cut',
    heading: t('hidden.heading', { kind }),
    button: { href: link, label: t('follow') },
    body: (
      <>
        <Paragraph>{t('hidden.text', { kind, project })}</Paragraph>
        <Paragraph>{t('hidden.reason', { reason: t(`hidden.reasons.${reason}`) })}</Paragraph>
        <Quotation text={text} />
        <Paragraph>{t('hidden.appeal', { code })}</Paragraph>
      </>
    ),
  }),
};
