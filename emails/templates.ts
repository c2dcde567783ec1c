import { coAuthorInvitation } from './co-author-invitation';
import { contributionAnswered } from './contribution-answered';
import { contributionHidden } from './contribution-hidden';
import { contributionPublished } from './contribution-published';
import { dataRequest } from './data-request';
import { dailyDigest, weeklyDigest } from './digest';
import { dueProcessTemplates } from './due-process';
import { guestConfirmation } from './guest-confirmation';
import type { MailTemplate } from './mail-template';
import { newsTemplates } from './news';
import { newsletter } from './newsletter';
import { newsletterConfirmation } from './newsletter-confirmation';
import { paperRow } from './paper-row';
import { partnerSummary } from './partner-summary';
import { projectInvitation } from './project-invitation';
import { reportSettled } from './report-settled';
import { signInLink } from './sign-in-link';
import { staffReminders } from './staff-reminders';
import { useMarked } from './use-marked';

const byPurpose = {
  sign_in: signInLink,
  guest_confirmation: guestConfirmation,
  co_author_invitation: coAuthorInvitation,
  published: contributionPublished,
  hidden: contributionHidden,
  answered: contributionAnswered,
  use_marked: useMarked,
  paper_row: paperRow,
  ...dueProcessTemplates,
  ...newsTemplates,
  staff_reminders: staffReminders,
  digest_daily: dailyDigest,
  digest_weekly: weeklyDigest,
  newsletter,
  newsletter_confirmation: newsletterConfirmation,
  project_invitation: projectInvitation,
  partner_summary: partnerSummary,
  report_settled: reportSettled,
  data_request: dataRequest,
};

export type MailName = keyof typeof byPurpose;
export type PropsOf<Name extends MailName> = (typeof byPurpose)[Name] extends MailTemplate<infer Props> ? Props : never;

/** Every kind of mail by its purpose. A new one also says how it looks in `previews.ts`. */
export const templates: { [Name in MailName]: MailTemplate<PropsOf<Name>> } = byPurpose;

export const mailNames = Object.keys(byPurpose) as MailName[];
