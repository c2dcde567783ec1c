import type { ContributionKind } from '@/lib/contributions/contribution';
import type { Locale } from '@/lib/i18n/locale';
import type { ReportOutcome, ReportReason } from './report';

/** What somebody is about to report, so that they see it is the right one. */
export type ReportableView = {
  code: string;
  kind: ContributionKind;
  title: string | null;
  text: string;
  language: Locale;
  isExample: boolean;
  project: { slug: string; titleDa: string; titleEn: string };
};

/** What the number of a report tells whoever has it: how far it has come, never who or why. */
export type ReportReceiptView = {
  number: string;
  code: string;
  reportedAt: Date;
  settledAt: Date | null;
  outcome: ReportOutcome | null;
};

/** One's own report. */
export type MyReportView = ReportReceiptView & { reason: ReportReason };

/** A report as employees read it beside the case: the reason, not the reader. */
export type CaseReportView = {
  number: string;
  reason: ReportReason;
  text: string | null;
  reportedAt: Date;
  settledAt: Date | null;
  outcome: ReportOutcome | null;
  /** Signed in with a confirmed mailbox. */
  isConfirmed: boolean;
  /** The same reader's earlier reports of other contributions after which nothing was changed. */
  unfoundedBefore: number;
};
