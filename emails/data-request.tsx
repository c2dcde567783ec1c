import { Paragraph, Quotation } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type DataRequestProps = {
  /** The page with one's own data. */
  link: string;
  number: string;
  about:
    | { state: 'exportReady'; hours: number }
    | { state: 'erasureAsked'; until: string }
    | { state: 'answered'; answer: string; outcome: 'done' | 'partly' | 'refused' };
};

/** Tells somebody how it goes with what they have asked about their data. */
export const dataRequest: MailTemplate<DataRequestProps> = {
  because: 'asked',
  write: (t, { link, number, about }) => ({
    subject: t(`dataRequest.${about.state}.subject`, { number }),
    preview: t(`dataRequest.${about.state}.preview`),
    stop: about.state === 'erasureAsked' ? 'here' : 'done',
    heading: t(`dataRequest.${about.state}.heading`),
    button: { href: link, label: t('dataRequest.button') },
    body: (
      <>
        {about.state === 'exportReady' ? (
          <Paragraph>{t('dataRequest.exportReady.text', { hours: about.hours })}</Paragraph>
        ) : null}
        {about.state === 'erasureAsked' ? (
          <Paragraph>{t('dataRequest.erasureAsked.text', { until: about.until })}</Paragraph>
        ) : null}
        {about.state === 'answered' ? (
          <>
            <Paragraph>{t(`dataRequest.answered.outcomes.${about.outcome}`, { number })}</Paragraph>
            <Quotation text={about.answer} />
            <Paragraph>{t('dataRequest.answered.complaint')}</Paragraph>
          </>
        ) : null}
      </>
    ),
  }),
};
