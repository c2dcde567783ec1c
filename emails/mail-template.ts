import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { MailTexts } from './mail-texts';

/** Which stop of the thread the mail stands at; the same shapes as on the pages. */
export type MailStop = 'done' | 'here' | 'open' | 'next' | 'pause' | 'cut';

/** Why somebody is written to; said at the foot of the mail. */
export type Because =
  | 'address'
  | 'asked'
  | 'author'
  | 'commenter'
  | 'follower'
  | 'invited'
  | 'respondent'
  | 'attendee'
  | 'partner'
  | 'staff'
  | 'subscriber'
  | 'supporter';

/** What one mail says. The frame around it is the same for all. */
export type MailContent = {
  /** Our own words, names of projects at most: never what a citizen wrote. */
  subject: string;
  /** The line that mail programs show after the subject. */
  preview: string;
  stop: MailStop;
  heading: string;
  body: ReactNode;
  button?: { href: string; label: string };
  /** What comes after this, at the last stop of the mail. */
  next?: string;
};

/** A kind of mail: why it is sent and what it says, from values alone. */
export type MailTemplate<Props> = {
  because: Because;
  write: (t: MailTexts, props: Props, locale: Locale) => MailContent;
};

/** Who writes and where the reader can go from the foot of the mail: the same for every kind of mail. */
export type MailSender = {
  locale: Locale;
  owner: string;
  addressLines: readonly string[];
  /** Our front page in the language of the mail. */
  home: string;
  privacy: string;
  /** Where the reader chooses which mails to get. */
  preferences?: string;
  /** Stops mails about this one thing. */
  stopAddress?: string;
};
