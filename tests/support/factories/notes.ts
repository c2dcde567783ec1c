import type { Actor } from '@/lib/audit/actor';
import { freezeNote } from '@/lib/papers/server/freeze-note';
import { quoteContribution } from '@/lib/papers/server/quote-contribution';
import { startAppendix } from '@/lib/papers/server/start-appendix';
import { startNote } from '@/lib/papers/server/start-note';
import { db } from '@/lib/platform/db';
import type { Result } from '@/lib/platform/result';
import { aProposal } from './participation';
import { aPhase, aProject, aTheme, day } from './projects';
import { anEmployee } from './staff';

const sure = 'yes' as const;

function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

/** An agenda item that has been begun, about a project of its own unless told otherwise. */
export async function anAgendaItem({ projectId, by }: { projectId?: string; by?: Actor } = {}) {
  const officer = by ?? (await anEmployee(['administrator']));
  const project = projectId ?? (await aProject()).id;
  const input = { projectId: project, kind: 'agenda_item', basis: null, submissionKey: crypto.randomUUID() } as const;
  return { ...done(await startNote(officer, input)), officer, projectId: project };
}

/** A phase that ended a week ago, with public proposals. */
export async function aClosedPhase({ projectId, proposals = 2 }: { projectId?: string; proposals?: number } = {}) {
  const phase = await aPhase({ opensOn: day(-40), closesOn: day(-7), ...(projectId ? { projectId } : {}) });
  const said = [];
  for (let number = 1; number <= proposals; number++)
    said.push(await aProposal({ phase, title: `Forslag nummer ${number}`, text: `Så kan man hvile, siger nummer ${number}.` }));
  return { phase, proposals: said };
}

/** A collection note on such a phase, with its first proposal quoted. */
export async function aCollection(over: Parameters<typeof aClosedPhase>[0] = {}) {
  const officer = await anEmployee(['administrator']);
  const { phase, proposals } = await aClosedPhase(over);
  const basis = { of: 'phase', id: phase.id } as const;
  const input = { projectId: phase.projectId, kind: 'collection', basis, submissionKey: crypto.randomUUID() } as const;
  const { id } = done(await startNote(officer, input));
  const [first] = proposals;
  if (first) done(await quoteContribution(officer, { noteId: id, code: first.code }));
  return { id, officer, phase, proposals };
}

/** An appendix for a meeting some days from now, on the newest plan. */
export async function anAppendix({ inDays = 30 }: { inDays?: number } = {}) {
  if ((await db().plan.count()) === 0) await aTheme();
  const officer = await anEmployee(['administrator']);
  const meetingOn = day(inDays).toISOString().slice(0, 10);
  await db().note.deleteMany({ where: { kind: 'board_appendix', meetingOn: day(inDays), versions: { none: {} } } });
  return { ...done(await startAppendix(officer, { meetingOn, submissionKey: crypto.randomUUID() })), officer, meetingOn };
}

/** The next version of a note, frozen. */
export async function aNoteVersion({ id, officer }: { id: string; officer: Actor }) {
  const { number } = done(await freezeNote(officer, { noteId: id, sure, submissionKey: crypto.randomUUID() }));
  return db().noteVersion.findFirstOrThrow({ where: { noteId: id, number } });
}

/** What the form of a note sends with nothing written. */
export const noteInput = {
  version: 1,
  title: 'Et notat',
  department: 'Plan',
  isClosed: false,
  seen: '',
  texts: {} as Record<string, string>,
};
