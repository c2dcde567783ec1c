import type { Db } from '@/lib/platform/db';
import type { CaseDocumentKind } from '../../../case-document';
import type { CaseRecord } from '../../../case-record';
import {
  appealAnswerRecords,
  appealRecords,
  moderationRecords,
  officialAnswerRecords,
  replyLetterRecords,
} from './answer-records';
import { contributionRecords } from './contribution-records';
import { correctionRecords, decisionRecords } from './decision-records';
import { announcementRecords, exceptionRecords, extensionRecords, partyRecords, settlementRecords } from './hearing-records';
import { noteRecords } from './note-records';
import {
  documentRecords,
  effectRecords,
  evaluationRecords,
  grantRecords,
  minutesRecords,
  newsRecords,
  paperRecords,
} from './part-records';

type Read = (tx: Db, ids: readonly string[]) => Promise<[string, CaseRecord][]>;

const readers: Record<CaseDocumentKind, Read> = {
  proposal: contributionRecords,
  comment: contributionRecords,
  survey_text: contributionRecords,
  hearing_reply: contributionRecords,
  addition: contributionRecords,
  appeal: appealRecords,
  official_answer: officialAnswerRecords,
  moderation_decision: moderationRecords,
  appeal_answer: appealAnswerRecords,
  reply_letter: replyLetterRecords,
  party_letter: partyRecords,
  hearing_announcement: announcementRecords,
  phase_extension: extensionRecords,
  news: newsRecords,
  involvement_exception: exceptionRecords,
  objection_settlement: settlementRecords,
  decision: decisionRecords,
  decision_correction: correctionRecords,
  white_paper: paperRecords,
  note: noteRecords,
  project_document: documentRecords,
  minutes: minutesRecords,
  evaluation: evaluationRecords,
  pool_grant: grantRecords,
  effect: effectRecords,
};

type Source = { kind: CaseDocumentKind; sourceId: string };

/** Documents of a case as they stand in their sources. Without an entry where the source is gone. A few statements a kind, however many there are. */
export async function readRecords(tx: Db, sources: readonly Source[]): Promise<(source: Source) => CaseRecord | undefined> {
  const found = new Map<string, CaseRecord>();
  const byReader = Map.groupBy(sources, ({ kind }) => readers[kind]);
  for (const [read, of] of byReader)
    for (const [id, record] of await read(
      tx,
      of.map(({ sourceId }) => sourceId),
    ))
      found.set(`${record.kind} ${id}`, record);
  return ({ kind, sourceId }) => found.get(`${kind} ${sourceId}`);
}
