import type { RequestKind, RequestOutcome } from './data-request';

/** What somebody has asked about their data, for themselves. */
export type OwnRequestView = {
  number: string;
  kind: RequestKind;
  text: string;
  receivedAt: Date;
  dueAt: Date;
  outcome: RequestOutcome | null;
  answer: string | null;
  answeredAt: Date | null;
};
