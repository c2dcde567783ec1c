import { guestDaysKept } from '@/lib/contributions/guest';
import { sessionLimits } from '@/lib/identity/session-limits';
import { daysKept } from '@/lib/newsletters/subscription-schema';
import { archiveKeptHours } from '@/lib/papers/case-archive';
import type { RecordClass } from './data-class';
import { exportKeptHours } from './data-request';

const hour = 3_600_000;
const day = 24 * hour;
/** Five years with their leap days, and one more so that nothing goes before its day. */
const fiveYears = 1827 * day;

/** Why something is kept so long, and no longer; each has its words in the texts. */
export type LegalBasis = 'limitation' | 'security' | 'consent' | 'accountability' | 'archive' | 'account';

/** What happens when the time is over: the row goes, what is personal in it goes, or nothing by itself. */
export type Ending = 'deleted' | 'blanked' | 'kept';

type Rule = {
  record: RecordClass;
  /** Milliseconds from the moment the texts name; null for what no clock ends. */
  keptMs: number | null;
  basis: LegalBasis;
  ending: Ending;
};

/**
 * How long everything is kept: the one table that the worker carries out, the public page shows and the documentation
 * is written from (GDPR article 5, 1 e). `kept` stands here so that it can be read; no job touches it.
 */
export const retentionTable = {
  signInLinks: { record: 'account', keptMs: 0, basis: 'security', ending: 'deleted' },
  sessions: { record: 'account', keptMs: sessionLimits.citizen.idleMs, basis: 'security', ending: 'deleted' },
  counters: { record: 'technical', keptMs: 0, basis: 'security', ending: 'deleted' },
  proofs: { record: 'technical', keptMs: 0, basis: 'security', ending: 'deleted' },
  presences: { record: 'technical', keptMs: 0, basis: 'limitation', ending: 'deleted' },
  unsentFiles: { record: 'participation', keptMs: 22 * hour, basis: 'limitation', ending: 'deleted' },
  begunSurveys: { record: 'technical', keptMs: 30 * day, basis: 'limitation', ending: 'deleted' },
  begunProposals: { record: 'technical', keptMs: 90 * day, basis: 'limitation', ending: 'deleted' },
  coAuthorInvitations: { record: 'technical', keptMs: 0, basis: 'limitation', ending: 'deleted' },
  copies: { record: 'account', keptMs: exportKeptHours * hour, basis: 'limitation', ending: 'deleted' },
  caseArchives: { record: 'technical', keptMs: archiveKeptHours * hour, basis: 'limitation', ending: 'deleted' },
  mailReceipts: { record: 'technical', keptMs: 7 * day, basis: 'security', ending: 'deleted' },
  unconfirmedAddresses: { record: 'account', keptMs: 7 * day, basis: 'limitation', ending: 'deleted' },
  unconfirmedContributions: { record: 'participation', keptMs: guestDaysKept * day, basis: 'limitation', ending: 'deleted' },
  readSpreadsheets: { record: 'technical', keptMs: day, basis: 'limitation', ending: 'deleted' },
  unansweredNewsletters: { record: 'account', keptMs: daysKept * day, basis: 'consent', ending: 'deleted' },
  endedNewsletters: { record: 'account', keptMs: daysKept * day, basis: 'consent', ending: 'deleted' },
  unansweredInvitations: { record: 'account', keptMs: 180 * day, basis: 'limitation', ending: 'deleted' },
  endedFollows: { record: 'account', keptMs: 30 * day, basis: 'consent', ending: 'deleted' },
  meetingSignUps: { record: 'account', keptMs: 30 * day, basis: 'limitation', ending: 'deleted' },
  reportKeys: { record: 'case document', keptMs: 30 * day, basis: 'security', ending: 'blanked' },
  mailAddresses: { record: 'technical', keptMs: 90 * day, basis: 'limitation', ending: 'blanked' },
  notices: { record: 'account', keptMs: 365 * day, basis: 'limitation', ending: 'deleted' },
  liftedAddresses: { record: 'technical', keptMs: 365 * day, basis: 'security', ending: 'deleted' },
  answeredRequests: { record: 'case document', keptMs: fiveYears, basis: 'accountability', ending: 'blanked' },
  oldConsents: { record: 'security log', keptMs: fiveYears, basis: 'accountability', ending: 'deleted' },
  accounts: { record: 'account', keptMs: null, basis: 'account', ending: 'kept' },
  contributions: { record: 'participation', keptMs: null, basis: 'archive', ending: 'kept' },
  caseDocuments: { record: 'case document', keptMs: null, basis: 'archive', ending: 'kept' },
  log: { record: 'security log', keptMs: null, basis: 'accountability', ending: 'kept' },
} as const satisfies Record<string, Rule>;

export type RetentionName = keyof typeof retentionTable;
export type CarriedOut = {
  [Name in RetentionName]: (typeof retentionTable)[Name]['ending'] extends 'kept' ? never : Name;
}[RetentionName];

export const retentionNames = Object.keys(retentionTable) as RetentionName[];
export const carriedOut = retentionNames.filter((name) => retentionTable[name].ending !== 'kept') as CarriedOut[];
