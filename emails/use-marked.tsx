import type { AboutContribution } from './about-contribution';
import { MailFrame, Paragraph, Quotation } from './mail-frame';
import { mailTexts } from './mail-texts';

export type UseMarkedProps = AboutContribution & {
  use: 'used' | 'partly_used' | 'not_used' | 'outside_scope' | 'passed_on';
  reason: string;
};

/** Tells a sender how what they said was used, and why. */
export function UseMarked({ locale, owner, link, kind, code, project, use, reason }: UseMarkedProps) {
  const t = mailTexts(locale);
  return (
    <MailFrame
      locale={locale}
      owner={owner}
      preview={t('use.preview', { code })}
      heading={t(`use.headings.${use}`)}
      button={{ href: link, label: t('follow') }}
    >
      <Paragraph>{t('use.text', { kind, project })}</Paragraph>
      <Quotation text={reason} />
      <Paragraph>{t('code', { code })}</Paragraph>
    </MailFrame>
  );
}
