import type { AboutContribution } from './about-contribution';
import { MailFrame, Paragraph } from './mail-frame';
import { mailTexts } from './mail-texts';

/** Tells a sender that everybody can read what they sent. */
export function ContributionPublished({ locale, owner, link, kind, code, project }: AboutContribution) {
  const t = mailTexts(locale);
  return (
    <MailFrame
      locale={locale}
      owner={owner}
      preview={t('published.preview', { code })}
      heading={t('published.heading', { kind })}
      button={{ href: link, label: t('follow') }}
    >
      <Paragraph>{t('published.text', { kind, project })}</Paragraph>
      <Paragraph>{t('code', { code })}</Paragraph>
    </MailFrame>
  );
}
