import { chooseTopic } from '@/lib/contributions/server/choose-topic';
import { saveTopics } from '@/lib/contributions/server/save-topics';
import { listTopics } from '@/lib/contributions/server/topic-queries';
import { decideCase } from '@/lib/moderation/server/decide-case';
import { mergePaperRow } from '@/lib/papers/server/merge-paper-row';
import { savePaperChange } from '@/lib/papers/server/save-paper-change';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import { savePaperTopic } from '@/lib/papers/server/save-paper-topic';
import { saveWhitePaper } from '@/lib/papers/server/save-white-paper';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import { recordObjection } from '@/lib/participation/server/record-objection';
import { settleObjection } from '@/lib/participation/server/settle-objection';
import { db } from '@/lib/platform/db';
import type { Result } from '@/lib/platform/result';
import { exampleChanges, exampleObjections, exampleSaid, exampleTopics } from '@/prisma/seed/demo/paper-content';
import { aReply } from './hearings';
import { aClosedHearing } from './papers';
import { aProject, day } from './projects';
import { anEmployee } from './staff';

/** What a command answered, where it had to succeed. */
export function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.details ?? {})}`);
  return result.value;
}

/**
 * Eksempelby Solpark, scripted through the commands people use: a hearing with sixty replies on twelve topics, three objections
 * of authorities, five late and four that say the same as another, and its white paper written to the end.
 */
export async function aSolparkCase() {
  const { id: projectId } = await aProject({
    titleDa: 'Eksempelby Solpark',
    titleEn: 'Eksempelby Solar Park',
    kind: 'solar_case',
  });
  const hearing = await aClosedHearing({ projectId, legalBases: ['PL-LP-4'] });
  const officer = await anEmployee(['administrator']);
  const said = exampleSaid();
  const replies: Awaited<ReturnType<typeof aReply>>[] = [];
  for (const [index, { text, speaksAs, isLate }] of said.entries()) {
    const minutes = index * 20 * 60_000;
    const at = new Date(day(isLate ? -8 : -35).getTime() + 8 * 3_600_000 + minutes);
    replies.push(await aReply({ hearing, speaksAs, text, at }));
  }
  for (const [index, { objection }] of said.entries()) {
    const code = replies[index]?.code ?? '';
    if (objection === null) continue;
    done(await recordObjection(officer, { code }));
    done(await settleObjection(officer, { code, settlement: 'agreed', reason: exampleObjections[objection]?.reason ?? '' }));
  }
  // Those that repeat another one wait to be looked at.
  for (const { contribution, version } of await db().moderationCase.findMany({
    where: { closedAt: null, contribution: { publication: null } },
    select: { version: true, contribution: { select: { code: true } } },
  }))
    done(await decideCase(officer, { code: contribution.code, version, outcome: 'published' }));
  const lines = exampleTopics.map(({ nameDa, nameEn, keywords }) => ({ nameDa, nameEn, keywords }));
  done(await saveTopics(officer, { project: hearing.project, lines }));
  const topics = await listTopics(officer, projectId);
  for (const [topic, { id: topicId }] of topics.entries()) {
    const codes = replies.flatMap(({ code }, index) => (said[index]?.topic === topic ? [code] : []));
    done(await chooseTopic(officer, { codes, topicId }));
  }
  done(await startWhitePaper(officer, { phaseId: hearing.id }));
  const { id: paperId } = await db().whitePaper.findUniqueOrThrow({ where: { phaseId: hearing.id } });
  const rows = await db().whitePaperRow.findMany({
    where: { paperId },
    select: { id: true, list: true, number: true, contributionId: true },
  });
  const rowAt = (index: number) => {
    const row = rows.find(({ contributionId }) => contributionId === replies[index]?.id);
    if (!row) throw new Error('A reply has no row.');
    return { id: row.id, label: row.list === 'late' ? `S${row.number}` : String(row.number) };
  };
  for (const [index, { topic, same, text }] of said.entries()) {
    const { remark = '', recommendation = 'no_change' } = exampleTopics[topic] ?? {};
    if (same !== null) done(await mergePaperRow(officer, { rowId: rowAt(index).id, into: rowAt(same).label }));
    else
      done(
        await savePaperRow(officer, {
          rowId: rowAt(index).id,
          version: 1,
          resume: `Afsenderen skriver: ${text}`,
          remark,
          recommendation,
        }),
      );
  }
  for (const [topic, { id: topicId }] of topics.entries()) {
    const { resume = '', remark = '' } = exampleTopics[topic] ?? {};
    done(await savePaperTopic(officer, { paperId, topicId, version: 0, resume, remark }));
  }
  for (const { topic, ...change } of exampleChanges) {
    const causes = said.flatMap((each, index) => (each.topic === topic && each.same === null ? [rowAt(index).label] : []));
    done(await savePaperChange(officer, { ...change, paperId, changeId: crypto.randomUUID(), version: 0, causes }));
  }
  const texts = {
    title: 'Hvidbog over høringssvar til Eksempelby Solpark',
    department: 'Plan og Miljø',
    hearingText: '',
    summaryText: '',
  };
  const rest = {
    assessment: 'Planen kan vedtages med ændringerne.',
    needsHearing: 'no',
    hearingWhy: 'Ændringerne rører ikke andre.',
  } as const;
  done(await saveWhitePaper(officer, { paperId, version: 1, ...texts, ...rest }));
  return { id: paperId, projectId, hearing, officer, replies, said, rowAt };
}
