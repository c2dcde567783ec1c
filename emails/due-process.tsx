import type { AboutContribution } from './about-contribution';
import { Paragraph, Quotation } from './mail-parts';
import type { MailStop, MailTemplate } from './mail-template';

type Reason = 'personal_data' | 'abuse' | 'off_topic' | 'advertising' | 'duplicate' | 'unlawful';
/** A decision about one's own words: by which rule, the officer's words, and a date where there is one. */
export type DecidedProps = AboutContribution & { reason: Reason; text: string; until?: string };
export type CoveredProps = AboutContribution & { other: string };
/** An answer to an appeal; `code` is empty when it was about a block. */
export type AppealDecidedProps = { link: string; code: string; outcome: 'upheld' | 'rejected'; answer: string };
export type BlockProps = { link: string; reason: Reason; text: string; until: string };

/** Tells a sender that it is shown without some words, or returned to be mended: why, and what they can do. */
function decided(name: 'redacted' | 'returned', stop: MailStop): MailTemplate<DecidedProps> {
  return {
    because: 'author',
    write: (t, { link, kind, code, project, reason, text, until = '' }) => ({
      subject: t(`dueProcess.${name}.subject`, { code }),
      preview: t(`dueProcess.${name}.preview`, { code, until }),
      stop,
      heading: t(`dueProcess.${name}.heading`, { kind }),
      button: { href: link, label: t(`dueProcess.${name}.button`) },
      body: (
        <>
          <Paragraph>{t(`dueProcess.${name}.text`, { kind, project, until })}</Paragraph>
          <Paragraph>{t('hidden.reason', { reason: t(`hidden.reasons.${reason}`) })}</Paragraph>
          <Quotation text={text} />
          <Paragraph>{t(`dueProcess.${name}.more`)}</Paragraph>
        </>
      ),
    }),
  };
}

const covered: MailTemplate<CoveredProps> = {
  because: 'author',
  write: (t, { link, kind, code, project, other }) => ({
    subject: t('dueProcess.covered.subject', { code }),
    preview: t('dueProcess.covered.preview', { code }),
    stop: 'done',
    heading: t('dueProcess.covered.heading', { kind }),
    button: { href: link, label: t('follow') },
    body: <Paragraph>{t('dueProcess.covered.text', { kind, project, other })}</Paragraph>,
  }),
};

const appealDecided: MailTemplate<AppealDecidedProps> = {
  because: 'author',
  write: (t, { link, code, outcome, answer }) => ({
    subject: t(`dueProcess.appeal.${outcome}.subject`, { code }),
    preview: t(`dueProcess.appeal.${outcome}.preview`),
    stop: outcome === 'upheld' ? 'done' : 'cut',
    heading: t(`dueProcess.appeal.${outcome}.heading`),
    button: { href: link, label: t('dueProcess.appeal.button') },
    body: (
      <>
        <Paragraph>{t(`dueProcess.appeal.${outcome}.text`)}</Paragraph>
        <Quotation text={answer} />
        <Paragraph>{t(`dueProcess.appeal.${outcome}.more`)}</Paragraph>
      </>
    ),
  }),
};

const blocked: MailTemplate<BlockProps> = {
  because: 'address',
  write: (t, { link, reason, text, until }) => ({
    subject: t('dueProcess.blocked.subject'),
    preview: t('dueProcess.blocked.preview', { until }),
    stop: 'pause',
    heading: t('dueProcess.blocked.heading', { until }),
    button: { href: link, label: t('dueProcess.blocked.button') },
    body: (
      <>
        <Paragraph>{t('hidden.reason', { reason: t(`hidden.reasons.${reason}`) })}</Paragraph>
        <Quotation text={text} />
        <Paragraph>{t('dueProcess.blocked.text')}</Paragraph>
      </>
    ),
  }),
};

const blockLifted: MailTemplate<{ link: string }> = {
  because: 'address',
  write: (t, { link }) => ({
    subject: t('dueProcess.lifted.subject'),
    preview: t('dueProcess.lifted.text'),
    stop: 'done',
    heading: t('dueProcess.lifted.heading'),
    button: { href: link, label: t('dueProcess.blocked.button') },
    body: <Paragraph>{t('dueProcess.lifted.text')}</Paragraph>,
  }),
};

/** Mails about what was decided about somebody's own words, or about themselves. */
export const dueProcessTemplates = {
  redacted: decided('redacted', 'done'),
  returned: decided('returned', 'pause'),
  covered,
  appeal_decided: appealDecided,
  blocked,
  block_lifted: blockLifted,
};
