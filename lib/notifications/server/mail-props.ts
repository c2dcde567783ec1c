import { byNews, type NewsFacts } from '@/emails/news';
import type { MailName, PropsOf } from '@/emails/templates';
import { guestDaysKept } from '@/lib/contributions/guest';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { signInLinkMinutes } from '@/lib/identity/sign-in-link';
import { getInvitation } from '@/lib/participation/server/co-author-queries';
import { municipality } from '@/lib/platform/municipality';
import { type ContributionForMail, getContributionForMail } from './contribution-for-mail';
import { getDataRequestForMail } from './data-request-for-mail';
import { getDigestForMail } from './digest-for-mail';
import { getAppealForMail, getBlockForMail, getLiftedForMail } from './due-process-for-mail';
import { getInvitationForMail } from './invitation-for-mail';
import { mailAddress } from './mail-sender';
import { getNewsFacts, type NewsIds } from './news-facts';
import { confirmationProps, newsletterProps } from './newsletter-props';
import { getPaperRowForMail } from './paper-row-for-mail';
import { reminderProps } from './reminder-mail';
import { getReportForMail } from './report-for-mail';
import { getSummaryForMail } from './summary-for-mail';

/** A delivery as the outbox holds it. */
export type OutboxMail = {
  id: string;
  recipientId: string | null;
  subscriberId: string | null;
  purpose: string;
  toAddress: string;
  locale: string;
  data: unknown;
  secret: string | null;
  createdAt: Date;
};

type Reader<Props> = (delivery: OutboxMail, locale: Locale) => Promise<Props | null>;

/** How each kind of mail finds what it tells of, as it is now; null when there is nothing left to tell. */
export const mailProps: { [Name in MailName]: Reader<PropsOf<Name>> } = {
  async sign_in({ secret, data }, locale) {
    if (!secret) return null;
    const { browser = '' } = data as { browser?: string };
    const link = `${mailAddress(pathTo(locale, '/sign-in/confirm'))}?token=${secret}`;
    return { link, browser, minutes: signInLinkMinutes };
  },
  async guest_confirmation({ secret, data }, locale) {
    const row = secret ? await getContributionForMail(String((data as { contribution?: string }).contribution), locale) : null;
    if (!row || !secret) return null;
    const link = mailAddress(pathTo(locale, '/guest/confirm/[token]', { token: secret }));
    return { link, kind: row.kind, code: row.code, project: row.project, days: guestDaysKept };
  },
  async co_author_invitation({ secret }, locale) {
    const invitation = secret ? await getInvitation(secret) : null;
    if (!invitation || !secret) return null;
    const { from, project, expiresAt } = invitation;
    const link = mailAddress(pathTo(locale, '/co-author/[token]', { token: secret }));
    return { link, from: from ?? '', project: inLocale(project, 'title', locale), until: dateOfMoment(expiresAt, locale) };
  },
  published: aboutContribution(({ isPublished, isForAll }) => {
    const readers: 'all' | 'invited' = isForAll ? 'all' : 'invited';
    return isPublished ? { readers } : null;
  }),
  hidden: aboutContribution(({ hiding, code }, locale) => hiding && { ...hiding, link: ownPage(code, locale) }),
  redacted: aboutContribution(({ redaction, code }, locale) => redaction && { ...redaction, link: ownPage(code, locale) }),
  returned: aboutContribution(({ mending, code }, locale) => {
    if (!mending) return null;
    const { reason, text, mendBy } = mending;
    return { reason, text, until: dateOfMoment(mendBy, locale), link: ownPage(code, locale) };
  }),
  covered: aboutContribution(({ coveredBy }) => (coveredBy ? { other: coveredBy } : null)),
  appeal_decided: ({ data }, locale) => getAppealForMail(data as NewsIds, locale),
  blocked: ({ data }, locale) => getBlockForMail(data as NewsIds, locale),
  block_lifted: ({ data }, locale) => getLiftedForMail(data as NewsIds, locale),
  answered: aboutContribution(({ answer }) => (answer ? { answer, owner: municipality().name } : null)),
  use_marked: aboutContribution(({ use }) => use),
  paper_row: ({ data }, locale) => getPaperRowForMail(String((data as { contribution?: string }).contribution), locale),
  ...byNews<Reader<NewsFacts>>((purpose) => async ({ data }, locale) => {
    const [facts] = await getNewsFacts([{ purpose, ids: data as NewsIds }], locale);
    return facts ?? null;
  }),
  staff_reminders: reminderProps,
  digest_daily: ({ id }, locale) => getDigestForMail(id, locale),
  digest_weekly: ({ id }, locale) => getDigestForMail(id, locale),
  async report_settled({ data }, locale) {
    const report = await getReportForMail(String((data as { report?: string }).report), locale);
    return report && { ...report, link: mailAddress(pathTo(locale, '/report/receipt/[number]', { number: report.number })) };
  },
  data_request: ({ data }, locale) => getDataRequestForMail(String((data as { request?: string }).request), locale),
  async newsletter({ data }, locale) {
    const { newsletter = '', test } = data as { newsletter?: string; test?: boolean };
    return newsletterProps(newsletter, locale, test === true);
  },
  newsletter_confirmation: confirmationProps,
  partner_summary: ({ data }, locale) => getSummaryForMail(String((data as { version?: string }).version), locale),
  project_invitation: ({ data }, locale) => getInvitationForMail(String((data as { invitation?: string }).invitation), locale),
};

const ownPage = (code: string, locale: Locale) => mailAddress(pathTo(locale, '/me/contributions/[code]', { code }));

/** For a mail about one contribution: what all of them say, and what this kind adds or null. */
function aboutContribution<Added extends object>(add: (row: ContributionForMail, locale: Locale) => Added | null) {
  return async ({ data }: OutboxMail, locale: Locale) => {
    const row = await getContributionForMail(String((data as { contribution?: string }).contribution), locale);
    const added = row && add(row, locale);
    if (!row || !added) return null;
    const { kind, code, project } = row;
    return {
      kind,
      code,
      project,
      link: row.isForAll ? mailAddress(pathTo(locale, '/path/[code]', { code })) : ownPage(code, locale),
      ...added,
    };
  };
}
