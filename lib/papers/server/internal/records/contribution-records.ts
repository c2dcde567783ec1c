import type { SpeaksAs } from '@/lib/contributions/contribution';
import { shownSender } from '@/lib/contributions/server/shown-sender';
import type { Locale } from '@/lib/i18n/locale';
import type { Db } from '@/lib/platform/db';
import type { CaseDocumentKind } from '../../../case-document';
import { type CaseRecord, municipalityParty, type RecordFact, type RecordMark, type RecordParty } from '../../../case-record';
import { everyName } from '../paper-rows';

/** What is told of the contribution a document is, or is about. */
export type ContributionRow = {
  id: string;
  code: string;
  kind: CaseDocumentKind;
  language: Locale;
  text: string;
  title: string | null;
  receivedAt: Date;
  channel: string | null;
  phase: string;
  number: number | null;
  speaksAs: SpeaksAs | null;
  organisation: string | null;
  onCode: string | null;
  stance: string | null;
  name: string | null;
  fullName: string | null;
  isExample: boolean;
  isRedacted: boolean;
  isHidden: boolean;
  isWithdrawn: boolean;
  isShown: boolean;
  hasOriginal: boolean;
};

/** Contributions by id, whatever has become of them. One statement. */
export async function readContributions(tx: Db, ids: readonly string[]): Promise<Map<string, ContributionRow>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<ContributionRow[]>`
    SELECT c."id", c."code", c."kind"::text AS "kind", c."language", c."text", p."title",
      coalesce((e."receivedOn" + time '12:00') AT TIME ZONE 'Europe/Copenhagen', c."submittedAt") AS "receivedAt",
      e."channel"::text AS "channel", f."titleDa" AS "phase", h."number", h."speaksAs"::text AS "speaksAs", h."organisation",
      (SELECT o."code" FROM "Contribution" o WHERE o."id" = coalesce(k."onProposalId", n."proposalId")) AS "onCode",
      k."stance"::text AS "stance", ${shownSender} AS "name", ${everyName} AS "fullName", c."isExample",
      r."contributionId" IS NOT NULL AS "isRedacted", x."contributionId" IS NOT NULL AS "isHidden",
      w."contributionId" IS NOT NULL AS "isWithdrawn", b."contributionId" IS NOT NULL AS "isShown",
      q."contributionId" IS NOT NULL AS "hasOriginal"
    FROM "Contribution" c
    JOIN "Phase" f ON f."id" = c."phaseId"
    LEFT JOIN "User" u ON u."id" = c."authorId"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    LEFT JOIN "HearingReply" h ON h."contributionId" = c."id"
    LEFT JOIN "Comment" k ON k."contributionId" = c."id"
    LEFT JOIN "Addition" n ON n."contributionId" = c."id"
    LEFT JOIN "StaffEntry" e ON e."contributionId" = c."id"
    LEFT JOIN "Redaction" r ON r."contributionId" = c."id"
    LEFT JOIN "RedactedOriginal" q ON q."contributionId" = c."id"
    LEFT JOIN "Hiding" x ON x."contributionId" = c."id"
    LEFT JOIN "Withdrawal" w ON w."contributionId" = c."id"
    LEFT JOIN "Publication" b ON b."contributionId" = c."id"
    WHERE c."id" = ANY(${[...ids]}::text[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whoever sent a contribution. */
export function senderOf({ speaksAs, organisation, name, fullName }: ContributionRow): RecordParty {
  return { role: speaksAs ?? 'citizen', organisation, name, fullName };
}

/** What citizens have sent, as it may be read now: redacted where it was. */
export async function contributionRecords(tx: Db, ids: readonly string[]): Promise<[string, CaseRecord][]> {
  return [...(await readContributions(tx, ids)).values()].map((row) => [row.id, toRecord(row)]);
}

function toRecord(row: ContributionRow): CaseRecord {
  const facts: RecordFact[] = [
    { key: 'code', value: row.code },
    { key: 'phase', value: row.phase },
  ];
  if (row.onCode) facts.push({ key: 'about', value: row.onCode });
  if (row.stance) facts.push({ key: 'stance', value: { word: `stances.${row.stance}` } });
  if (row.channel) facts.push({ key: 'channel', value: { word: `channels.${row.channel}` } });
  return {
    kind: row.kind,
    title: { code: row.code, title: row.title ?? '', number: row.number ?? 0 },
    from: senderOf(row),
    to: municipalityParty,
    receivedAt: row.receivedAt,
    sentAt: null,
    facts,
    parts: [{ text: row.text, lang: row.language, isQuoted: true }],
    marks: marksOf(row),
    hasOriginal: row.hasOriginal,
  };
}

function marksOf({ isRedacted, isHidden, isWithdrawn, isShown, isExample }: ContributionRow): RecordMark[] {
  const marks: RecordMark[] = [];
  if (isRedacted) marks.push('redacted');
  if (isHidden) marks.push('hidden');
  if (isWithdrawn) marks.push('withdrawn');
  if (!isHidden && !isWithdrawn && !isShown) marks.push('waiting');
  if (isExample) marks.push('example');
  return marks;
}
