import { freezeWhitePaper } from '@/lib/papers/server/freeze-white-paper';
import { savePaperRow } from '@/lib/papers/server/save-paper-row';
import { startWhitePaper } from '@/lib/papers/server/start-white-paper';
import type { PaperStatus, Recommendation } from '@/lib/papers/white-paper';
import { db } from '@/lib/platform/db';
import { aHearing, aReply } from './hearings';
import { day } from './projects';
import { anEmployee } from './staff';

const noon = (fromToday: number) => new Date(day(fromToday).getTime() + 12 * 3_600_000);

/** A hearing that closed ten days ago, whose replies everybody can read at once. */
export function aClosedHearing(over: Parameters<typeof aHearing>[0] = {}) {
  return aHearing({ opensOn: day(-40), closesOn: day(-10), moderation: 'after', ...over });
}

/** A reply that came in time, or late, to a closed hearing. */
export function aReplyTo(
  hearing: Awaited<ReturnType<typeof aHearing>>,
  said: { late?: boolean } & Parameters<typeof aReply>[0] = {},
) {
  const { late = false, ...over } = said;
  return aReply({ hearing, at: noon(late ? -5 : -20), ...over });
}

/** A topic of a project, last in its list. */
export async function aTopic(projectId: string, nameDa = 'Støj', keywords: string[] = ['larm']) {
  const position = await db().topic.count({ where: { projectId } });
  return db().topic.create({ data: { projectId, position, nameDa, nameEn: `${nameDa} (en)`, keywords } });
}

/** A white paper that has been begun, on some replies in time and some late. */
export async function aPaper({ timely = 2, late = 0, projectId }: { timely?: number; late?: number; projectId?: string } = {}) {
  const hearing = await aClosedHearing(projectId ? { projectId } : {});
  const replies = [];
  for (let number = 1; number <= timely + late; number++)
    replies.push(await aReplyTo(hearing, { late: number > timely, text: `Svar ${numerals[number] ?? 'til'} om solceller.` }));
  const officer = await anEmployee(['administrator']);
  const started = await startWhitePaper(officer, { phaseId: hearing.id });
  if (!started.ok) throw new Error(started.code);
  const { id } = await db().whitePaper.findUniqueOrThrow({ where: { phaseId: hearing.id }, select: { id: true } });
  return { id, hearing, replies, officer };
}

const numerals = ['nul', 'et', 'to', 'tre', 'fire', 'fem', 'seks'];

export type Paper = Awaited<ReturnType<typeof aPaper>>;

export function rowsOf(paperId: string) {
  return db().whitePaperRow.findMany({
    where: { paperId },
    orderBy: [{ list: 'asc' }, { number: 'asc' }],
    select: { id: true, list: true, number: true, version: true, contributionId: true, sameAsId: true, remark: true },
  });
}

/** Writes what every row lacks. */
export async function remarkAll({ id, officer }: Pick<Paper, 'id' | 'officer'>, recommendation: Recommendation = 'no_change') {
  for (const row of await rowsOf(id)) {
    const label = `${row.list} ${row.number}`;
    const written = { resume: `Resumé af ${label}`, remark: `Bemærkning til ${label}`, recommendation };
    await savePaperRow(officer, { rowId: row.id, version: row.version, ...written });
  }
}

/** The next version of a paper, frozen. */
export async function aVersion(paper: Pick<Paper, 'id' | 'officer'>, status: PaperStatus = 'draft') {
  const frozen = await freezeWhitePaper(paper.officer, {
    paperId: paper.id,
    status,
    sure: 'yes',
    submissionKey: crypto.randomUUID(),
  });
  if (!frozen.ok) throw new Error(frozen.code);
  return db().whitePaperVersion.findFirstOrThrow({ where: { paperId: paper.id, number: frozen.value.number } });
}
