import type { AboutContribution } from './about-contribution';
import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

type PublishedProps = AboutContribution & {
  /** Who can read it now: everybody, or the people of a project for invited people. */
  readers: 'all' | 'invited';
};

/** Tells a sender that what they sent can be read. */
export const contributionPublished: MailTemplate<PublishedProps> = {
  because: 'author',
  write: (t, { link, kind, code, project, readers }) => ({
    subject: t('published.subject', { code, readers }),
    preview: t('published.preview', { code, readers }),
    stop: 'done',
    heading: t('published.heading', { kind, readers }),
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
