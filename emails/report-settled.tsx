import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type ReportSettledProps = {
  /** The receipt of the report. */
  link: string;
  /** The number of the report. */
  number: string;
  /** The contribution that was reported. */
  code: string;
  project: string;
  outcome: 'kept' | 'changed' | 'hidden';
};

/** Tells somebody who reported a contribution what an employee has decided about it. */
export const reportSettled: MailTemplate<ReportSettledProps> = {
  because: 'author',
  write: (t, { link, number, code, project, outcome }) => ({
    subject: t('report.subject', { number }),
    preview: t('report.preview', { code }),
    stop: 'done',
    heading: t(`report.headings.${outcome}`),
    button: { href: link, label: t('report.button') },
    body: (
      <>
        <Paragraph>{t('report.text', { code, project })}</Paragraph>
        <Paragraph>{t(`report.outcomes.${outcome}`)}</Paragraph>
        <Paragraph>{t('report.disagree', { number })}</Paragraph>
      </>
    ),
  }),
};
