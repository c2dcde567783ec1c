import type { ConsentAct, ConsentHow, ConsentPurpose } from '@/lib/identity/consent';
import type { RequestChannel, RequestKind, RequestOutcome } from './data-request';

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

/** A request as those who answer it see it in the list. */
export type RequestLineView = {
  number: string;
  kind: RequestKind;
  channel: RequestChannel;
  receivedAt: Date;
  /** Whole days left of the month; negative when it is over. */
  daysLeft: number;
  outcome: RequestOutcome | null;
  isExample: boolean;
};

export type RequestView = RequestLineView & {
  from: string | null;
  address: string | null;
  hasAccount: boolean;
  text: string;
  dueAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  /** Receipt numbers of what the record kept. */
  kept: string[];
  /** Of an erasure: when it is or was carried out. */
  erasedAt: Date | null;
  /** The worker carries it out and answers. */
  answersItself: boolean;
};

/** The latest word of a person on one thing they can say yes to. */
export type ConsentView = {
  /** Of the follow or the subscription. */
  id: string;
  purpose: ConsentPurpose;
  act: ConsentAct;
  textVersion: string;
  how: ConsentHow;
  at: Date;
  /** Null where the thing is gone. */
  titleDa: string | null;
  titleEn: string | null;
};
