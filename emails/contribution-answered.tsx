import type { AboutContribution } from './about-contribution';
import { Paragraph, Quotation } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type ContributionAnsweredProps = AboutContribution & { answer: string; owner: string };

/** Brings the municipality's answer to the sender. */
export const contributionAnswered: MailTemplate<ContributionAnsweredProps> = {
  because: 'author',
  write: (t, { link, kind, code, project, answer, owner }) => ({
    subject: t('answered.subject', { code }),
    preview: t('answered.preview', { code }),
    stop: 'here',
    heading: t('answered.heading', { owner }),
    button: { href: link, label: t('follow') },
    body: (
      <>
        <Paragraph>{t('answered.text', { kind, project })}</Paragraph>
        <Quotation text={answer} />
        <Paragraph>{t('code', { code })}</Paragraph>
      </>
    ),
  }),
};
