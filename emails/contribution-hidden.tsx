import type { AboutContribution } from './about-contribution';
import { MailFrame, Paragraph, Quotation } from './mail-frame';
import { mailTexts } from './mail-texts';

export type ContributionHiddenProps = AboutContribution & {
  reason: 'personal_data' | 'abuse' | 'off_topic' | 'advertising' | 'duplicate' | 'unlawful';
  /** What the officer writes to the sender. */
  text: string;
};

/** Tells a sender that what they sent is not shown, why, and what they can do. */
export function ContributionHidden(props: ContributionHiddenProps) {
  const { locale, owner, link, kind, code, project, reason, text } = props;
  const t = mailTexts(locale);
  return (
    <MailFrame
      locale={locale}
      owner={owner}
      preview={t('hidden.preview', { code })}
      heading={t('hidden.heading', { kind })}
      button={{ href: link, label: t('follow') }}
    >
      <Paragraph>{t('hidden.text', { kind, project })}</Paragraph>
      <Paragraph>{t('hidden.reason', { reason: t(`hidden.reasons.${reason}`) })}</Paragraph>
      <Quotation text={text} />
      <Paragraph>{t('hidden.appeal', { code })}</Paragraph>
    </MailFrame>
  );
}
