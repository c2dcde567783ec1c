import type { AboutContribution } from './about-contribution';
import { Paragraph, Quotation } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type UseMarkedProps = AboutContribution & {
  use: 'used' | 'partly_used' | 'not_used' | 'outside_scope' | 'passed_on';
  reason: string;
};

/** Tells a sender how what they said was used, and why. */
export const useMarked: MailTemplate<UseMarkedProps> = {
  because: 'author',
  write: (t, { link, kind, code, project, use, reason }) => ({
    subject: t('use.subject', { code }),
    preview: t('use.preview', { code }),
    stop: use === 'used' || use === 'partly_used' ? 'done' : 'cut',
    heading: t(`use.headings.${use}`),
    button: { href: link, label: t('follow') },
    body: (
      <>
        <Paragraph>{t('use.text', { kind, project })}</Paragraph>
        <Quotation text={reason} />
        <Paragraph>{t('code', { code })}</Paragraph>
      </>
    ),
  }),
};
