import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

/** The name is one that everybody may see; without one a citizen asks. */
export type CoAuthorInvitationProps = { link: string; from: string; project: string; until: string };

/** Asks whether somebody will stand behind a proposal; what it says stands on the page alone, it may not be public yet. */
export const coAuthorInvitation: MailTemplate<CoAuthorInvitationProps> = {
  because: 'address',
  write: (t, { link, from, project, until }) => ({
    subject: t('coAuthorInvitation.subject'),
    preview: t('coAuthorInvitation.preview', { project }),
    stop: 'open',
    heading: t('coAuthorInvitation.heading'),
    button: { href: link, label: t('coAuthorInvitation.button') },
    body: (
      <>
        <Paragraph>
          {from ? t('coAuthorInvitation.textNamed', { from, project }) : t('coAuthorInvitation.text', { project })}
        </Paragraph>
        <Paragraph>{t('coAuthorInvitation.means')}</Paragraph>
        <Paragraph>{t('coAuthorInvitation.otherwise', { until })}</Paragraph>
      </>
    ),
  }),
};
