import type { AboutContribution } from './about-contribution';
import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

/** Tells a sender that everybody can read what they sent. */
export const contributionPublished: MailTemplate<AboutContribution> = {
  because: 'author',
  write: (t, { link, kind, code, project }) => ({
    subject: t('published.subject', { code }),
    preview: t('published.preview', { code }),
    stop: 'done',
    heading: t('published.heading', { kind }),
    button: { href: link, label: t('follow') },
    next: t('published.next', { kind }),
    body: (
      <>
        <Paragraph>{t('published.text', { kind, project })}</Paragraph>
        <Paragraph>{t('code', { code })}</Paragraph>
      </>
    ),
  }),
};
