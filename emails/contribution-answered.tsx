import type { AboutContribution } from './about-contribution';
import { MailFrame, Paragraph, Quotation } from './mail-frame';
import { mailTexts } from './mail-texts';

export type ContributionAnsweredProps = AboutContribution & { answer: string };

/** Brings the municipality's answer to the sender. */
export function ContributionAnswered({ locale, owner, link, kind, code, project, answer }: ContributionAnsweredProps) {
  const t = mailTexts(locale);
  return (
    <MailFrame
      locale={locale}
      owner={owner}
      preview={t('answered.preview', { code })}
      heading={t('answered.heading', { owner })}
      button={{ href: link, label: t('follow') }}
    >
      <Paragraph>{t('answered.text', { kind, project })}</Paragraph>
      <Quotation text={answer} />
      <Paragraph>{t('code', { code })}</Paragraph>
    </MailFrame>
  );
}
