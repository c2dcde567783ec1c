import { Paragraph } from './mail-parts';
import type { MailTemplate } from './mail-template';

export const reminderNames = [
  'overdueCases',
  'overdueAppeals',
  'phasesOpening',
  'phasesClosing',
  'unansweredPhases',
  'deadMails',
] as const;
export type ReminderName = (typeof reminderNames)[number];

export type StaffRemindersProps = {
  link: string;
  /** What waits, how many of each, and the first of them by code or name. */
  waiting: { name: ReminderName; count: number; first: string[] }[];
};

/** Reminds staff on duty, once on a working day, of all that waits. */
export const staffReminders: MailTemplate<StaffRemindersProps> = {
  because: 'staff',
  write: (t, { link, waiting }) => {
    const all = waiting.reduce((sum, { count }) => sum + count, 0);
    return {
      subject: t('reminders.subject', { count: all }),
      preview: waiting.map(({ name, count }) => t(`reminders.${name}`, { count })).join(', '),
      stop: 'here',
      heading: t('reminders.heading'),
      button: { href: link, label: t('reminders.button') },
      body: waiting.map(({ name, count, first }) => (
        <Paragraph key={name}>
          <strong>{t(`reminders.${name}`, { count })}</strong>
          {first.length > 0 ? `: ${first.join(', ')}${count > first.length ? ' …' : ''}` : '.'}
        </Paragraph>
      )),
    };
  },
};
