import type { SpeaksAs } from '@/lib/contributions/contribution';
import type { PartyKind, PartyOutcome } from '@/lib/projects/hearing';

export const recommendations = ['no_change', 'change', 'partial_change', 'outside_plan', 'forwarded'] as const;
export type Recommendation = (typeof recommendations)[number];

/** What is changed: the account (redegørelse), the provisions (bestemmelser), a map, or something else. */
export const changedParts = ['account', 'provisions', 'map', 'other'] as const;
export type ChangedPart = (typeof changedParts)[number];

/** A draft among officials, the paper a committee gets, and the one the council decided on. */
export const paperStatuses = ['draft', 'committee', 'final'] as const;
export type PaperStatus = (typeof paperStatuses)[number];

export type ReplyList = 'timely' | 'late';
/** A reply is public, waits to be read, or its words are not given: hidden, or taken back by its sender. */
export type ReplyStanding = 'shown' | 'waiting' | 'hidden' | 'withdrawn';

export type PaperRow = {
  list: ReplyList;
  number: number;
  code: string;
  /** Copenhagen date. */
  receivedOn: string;
  speaksAs: SpeaksAs;
  organisation: string | null;
  language: 'da' | 'en';
  standing: ReplyStanding;
  resume: string;
  topics: string[];
  remark: string;
  recommendation: Recommendation | null;
  /** The number, in the same list, of the reply it says the same as. */
  sameAs: number | null;
  /** Fingerprint of the sender's name and words; null where the paper gives neither. */
  words: string | null;
};

/** A generated text and what an officer wrote in its place. */
export type AdjustableText = { generated: string; adjusted: string | null };

export type PaperObjection = {
  reply: string;
  organisation: string | null;
  settlement: 'agreed' | 'dropped' | null;
  reason: string | null;
  settledOn: string | null;
};

export type PaperChange = {
  number: number;
  part: ChangedPart;
  place: string;
  oldText: string;
  newText: string;
  /** Labels of the replies that caused it. */
  causes: string[];
};

/**
 * Everything a white paper says, as data: the one source of the page and of all files. Without the senders' names and
 * words, which stand beside it under their fingerprints (`PaperWords`).
 */
export type WhitePaperContent = {
  format: 1;
  title: string;
  municipality: string;
  department: string;
  caseNumber: string | null;
  status: PaperStatus;
  version: number;
  date: string;
  isExample: boolean;
  project: { slug: string; titleDa: string; titleEn: string };
  hearing: {
    slug: string;
    titleDa: string;
    titleEn: string;
    opensOn: string;
    closesOn: string;
    laws: string[];
    minority: string | null;
    documents: string[];
  };
  meetings: { title: string; on: string; place: string | null; minutes: string | null }[];
  parties: { name: string; kind: PartyKind; sentOn: string | null; outcome: PartyOutcome | null }[];
  texts: { hearing: AdjustableText; summary: AdjustableText };
  assessment: string | null;
  topics: { name: string; resume: string; remark: string }[];
  rows: PaperRow[];
  objections: PaperObjection[];
  changes: PaperChange[];
  rehearing: { needed: boolean; why: string } | null;
};

/** The names and words of the senders, by the code of their replies; nothing where a paper may not give them. */
export type PaperWords = ReadonlyMap<string, { sender: string | null; text: string | null }>;

/** A number as the paper writes it: the late ones (for sent modtaget) have a series of their own. */
export function replyLabel({ list, number }: Pick<PaperRow, 'list' | 'number'>): string {
  return list === 'late' ? `S${number}` : String(number);
}

/** The rows that are treated by themselves, each with all numbers it stands for, its own first. */
export function treatedRows(rows: readonly PaperRow[]): { row: PaperRow; labels: string[]; all: PaperRow[] }[] {
  const same = Map.groupBy(
    rows.filter(({ sameAs }) => sameAs !== null),
    ({ list, sameAs }) => `${list} ${sameAs}`,
  );
  return rows
    .filter(({ sameAs }) => sameAs === null)
    .map((row) => {
      const all = [row, ...(same.get(`${row.list} ${row.number}`) ?? [])];
      return { row, all, labels: all.map(replyLabel) };
    });
}

export type PaperLacks = {
  /** Labels of the timely replies that lack a remark, a resumé or a recommendation. */
  remarks: string[];
  resumes: string[];
  recommendations: string[];
  /** Labels of the replies nobody has read yet. */
  waiting: string[];
  /** Changes are proposed, and nobody has said whether they ask for a new hearing. */
  rehearing: boolean;
};

/** What a paper lacks before it can be final. A reply that is treated with another one, or whose words are not given, needs nothing of its own. */
export function paperLacks({ rows, changes, rehearing }: Pick<WhitePaperContent, 'rows' | 'changes' | 'rehearing'>): PaperLacks {
  const own = rows.filter(
    ({ list, sameAs, standing }) => list === 'timely' && sameAs === null && standing !== 'hidden' && standing !== 'withdrawn',
  );
  const without = (lacks: (row: PaperRow) => boolean) => own.filter(lacks).map(replyLabel);
  return {
    remarks: without(({ remark }) => remark === ''),
    resumes: without(({ resume }) => resume === ''),
    recommendations: without(({ recommendation }) => recommendation === null),
    waiting: rows.filter(({ standing }) => standing === 'waiting').map(replyLabel),
    rehearing: changes.length > 0 && rehearing === null,
  };
}

export function isComplete({ remarks, resumes, recommendations: without, waiting, rehearing }: PaperLacks): boolean {
  return remarks.length + resumes.length + without.length + waiting.length === 0 && !rehearing;
}
