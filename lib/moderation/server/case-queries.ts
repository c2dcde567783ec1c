import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import type { CaseView } from '../case-views';
import { mayReadCases } from '../moderation-policy';
import { caseSelect, toCaseView } from './internal/case-select';

/** One case with its contribution, or null for a code that is unknown or not this person's to read. */
export async function getCase(actor: Actor, code: string): Promise<CaseView | null> {
  if (!mayReadCases(actor).allowed) return null;
  const row = await db().moderationCase.findFirst({
    where: { contribution: { code, projectId: reach(actor, 'case.read') } },
    select: caseSelect,
  });
  if (!row) return null;
  const people = [...row.decisions, ...row.notes, ...row.contribution.answers, ...row.contribution.uses].map(({ byId }) => byId);
  const ids = [...people, row.assigneeId].flatMap((id) => id ?? []);
  const names = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return toCaseView(row, new Map(names.map(({ id, name }) => [id, name])));
}
