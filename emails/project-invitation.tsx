import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type ProjectInvitationProps = { project: string; owner: string; email: string; link: string };

/** Invites whoever owns an address to a project that only invited people can read; signing in with the address is saying yes. */
export const projectInvitation: MailTemplate<ProjectInvitationProps> = {
  because: 'invited',
  write: (t, { project, owner, email, link }) => ({
    subject: t('projectInvitation.subject', { project }),
    preview: t('projectInvitation.preview', { owner }),
    stop: 'open',
    heading: t('projectInvitation.heading'),
    button: { href: link, label: t('projectInvitation.button') },
    body: (
      <>
        <Paragraph>{t('projectInvitation.text', { owner, project })}</Paragraph>
        <Paragraph>{t('projectInvitation.how', { email })}</Paragraph>
        <Paragraph>{t('projectInvitation.otherwise')}</Paragraph>
      </>
    ),
  }),
};
