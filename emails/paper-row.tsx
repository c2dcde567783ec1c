import type { AboutContribution } from './about-contribution';
import { Paragraph, Quotation } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type PaperRowProps = AboutContribution & {
  /** Its number in the white paper. */
  label: string;
  remark: string;
  /** Where something was changed because of it, such as § 5.3; empty where nothing was. */
  places: string;
};

/** Tells whoever replied to a hearing that the plan is adopted, and what the white paper says of their reply (planloven § 31). */
export const paperRow: MailTemplate<PaperRowProps> = {
  because: 'author',
  write: (t, { link, code, project, label, remark, places }) => ({
    subject: t('paperRow.subject', { project }),
    preview: t('paperRow.preview', { code }),
    stop: 'done',
    heading: t('paperRow.heading'),
    button: { href: link, label: t('paperRow.button') },
    body: (
      <>
        <Paragraph>{t('paperRow.text', { project, code, label })}</Paragraph>
        <Quotation text={remark} />
        <Paragraph>{places ? t('paperRow.changed', { places }) : t('paperRow.unchanged')}</Paragraph>
        <Paragraph>{t('paperRow.complaint')}</Paragraph>
      </>
    ),
  }),
};
