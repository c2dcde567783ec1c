import type { FileView } from '@/lib/files/file-views';
import type { Locale } from '@/lib/i18n/locale';
import type { ContributionKind, SpeaksAs, Stance } from './contribution';
import type { EntryChannel } from './entry';

export type Use = 'used' | 'partly_used' | 'not_used' | 'outside_scope' | 'passed_on';

/** Which contribution says the same, and which this one says it for; public ones only. */
export type CoverageView = { coveredBy: CoveragePartner | null; covers: CoveragePartner[] };
export type CoveragePartner = { code: string; title: string | null };

/** One published contribution as lists everywhere show it. */
export type ContributionView = {
  id: string;
  code: string;
  kind: ContributionKind;
  /** Of a proposal; nothing else has one. */
  title: string | null;
  text: string;
  /** The language it is written in. */
  language: Locale;
  /** The sender's name where they chose to show it, else null: a citizen. */
  senderName: string | null;
  /** Of a proposal: those who stand behind it with the sender, each by the name they chose to show, else null. */
  coAuthors: (string | null)[];
  /** Their account is gone. */
  isSenderGone: boolean;
  /** Of what an officer wrote down for somebody: how it came, and the Copenhagen date. */
  entry: { channel: EntryChannel; receivedOn: string } | null;
  submittedAt: Date;
  publishedAt: Date;
  isExample: boolean;
  project: { slug: string; titleDa: string; titleEn: string };
  /** The published proposal a comment is about. */
  onProposal: { code: string; title: string } | null;
  /** Of a comment: what its writer says they are, the code of the published comment it answers, and published answers to it. */
  comment: { stance: Stance | null; isReply: boolean; parent: string | null; replies: number } | null;
  /** Of a hearing reply: its number in the order received, whom it speaks for, and whether it came after the deadline. */
  hearing: {
    number: number;
    speaksAs: SpeaksAs;
    organisation: string | null;
    isLate: boolean;
    /** Of an authority's objection: how it was settled and why, or nothing yet. */
    objection: { settlement: 'agreed' | 'dropped' | null; reason: string | null } | null;
  } | null;
  /** Where it is about, and the nearest town. */
  /** With the parish and the postal district where they are known. */
  place: { longitude: number; latitude: number; town: string; district: string | null } | null;
  /** Of a proposal: what it is about, as the project's staff have named it. */
  category: { id: string; nameDa: string; nameEn: string } | null;
  /** Supports as last counted; 0 for what cannot be supported. */
  supports: number;
  /** Published comments on it. */
  comments: number;
  /** Pictures and documents everybody may see, in the order they were sent. */
  files: FileView[];
  /** The newest official answer. */
  answer: { text: string; language: Locale; answeredAt: Date } | null;
  /** How it was used; the newest marking holds. */
  use: { use: Use; reason: string; markedAt: Date } | null;
};
