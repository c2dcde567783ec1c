import { plainDate } from '@/lib/i18n/dates';
import { demonstrationPeople } from '@/lib/identity/people';
import { freezeNote } from '@/lib/papers/server/freeze-note';
import { publishNote } from '@/lib/papers/server/publish-note';
import { quoteContribution } from '@/lib/papers/server/quote-contribution';
import { saveNote } from '@/lib/papers/server/save-note';
import { startAppendix } from '@/lib/papers/server/start-appendix';
import { startNote } from '@/lib/papers/server/start-note';
import type { Result } from '@/lib/platform/result';
import type { PrismaClient } from '@/prisma/generated/client';
import { dateColumn } from './days';
import { managerId } from './people';
import { exampleProject } from './phases';

const department = 'Eksempelforvaltningen';
const written = { version: 1, department, isClosed: false, seen: '' };
const sure = 'yes' as const;

/** An agenda item, the note on the ideas that came in, and the appendices of two meetings; the first two frozen. */
export async function writeExampleNotes(db: PrismaClient, now: Date): Promise<void> {
  const project = await db.project.findUniqueOrThrow({
    where: { slug: exampleProject },
    select: {
      id: true,
      decisions: { where: { publishedAt: null }, take: 1, select: { id: true } },
      phases: { where: { slug: 'ideer' }, select: { id: true } },
    },
  });
  const manager = {
    kind: 'employee',
    personId: managerId,
    locale: 'da',
    roles: ['project_manager'],
    projectIds: [project.id],
  } as const;
  await writeItem(manager, project.id, project.decisions[0]?.id);
  await writeCollection(db, manager, project.id, project.phases[0]?.id ?? '');
  await writeAppendices(now);
  await db.pendingEvent.deleteMany({ where: { event: { type: { startsWith: 'note.' } } } });
}

type Manager = Parameters<typeof startNote>[0];

async function writeItem(manager: Manager, projectId: string, decisionId: string | undefined): Promise<void> {
  const basis = decisionId ? ({ of: 'decision', id: decisionId } as const) : null;
  const submissionKey = 'example-agenda-item';
  const { id: noteId } = done(await startNote(manager, { projectId, kind: 'agenda_item', basis, submissionKey }));
  const texts = {
    recommendation:
      'Eksempel: Administrationen indstiller, at\n1. planen vedtages med de ændringer, svarene har ført til,\n2. alle, der har svaret, får besked.',
    account: 'Eksempel: Planen giver plads til et solcelleanlæg ved den opdigtede landsby Eksempelby.',
    economy: 'Eksempel: Sagen har ingen økonomiske konsekvenser ud over stien, som er betalt af puljen.',
  };
  done(await saveNote(manager, { ...written, noteId, title: 'Eksempel: Vedtagelse af planen for Eksempelby Solpark', texts }));
  done(await freezeNote(manager, { noteId, sure, submissionKey: 'example-agenda-item-1' }));
}

async function writeCollection(db: PrismaClient, manager: Manager, projectId: string, phaseId: string): Promise<void> {
  const basis = { of: 'phase', id: phaseId } as const;
  const submissionKey = 'example-collection';
  const { id: noteId } = done(await startNote(manager, { projectId, kind: 'collection', basis, submissionKey }));
  const said = await db.contribution.findMany({
    where: { phaseId, kind: 'proposal', publication: { isNot: null } },
    orderBy: [{ submittedAt: 'asc' }, { code: 'asc' }],
    take: 4,
    select: { code: true },
  });
  for (const { code } of said) done(await quoteContribution(manager, { noteId, code }));
  const texts = { next: 'Eksempel: Forvaltningen tegner tre forslag til stien og spørger jer igen, før udvalget vælger.' };
  done(await saveNote(manager, { ...written, noteId, title: 'Eksempel: Det kom der ud af idéerne', texts }));
  done(await freezeNote(manager, { noteId, sure, submissionKey: 'example-collection-1' }));
  const { id: versionId } = await db.noteVersion.findFirstOrThrow({ where: { noteId }, select: { id: true } });
  done(await publishNote(manager, { versionId, sure }));
}

/** That of the last meeting is frozen; that of the next one is being written. */
async function writeAppendices(now: Date): Promise<void> {
  const leader = {
    kind: 'employee',
    personId: demonstrationPeople.administrator,
    locale: 'da',
    roles: ['administrator'],
    projectIds: [],
  } as const;
  const begin = async (days: number) => {
    const meetingOn = dateColumn(now, days).toISOString().slice(0, 10);
    const { id } = done(await startAppendix(leader, { meetingOn, submissionKey: `example-appendix-${days}` }));
    const texts = { assessment: 'Eksempel: Administrationen svarer først på de bidrag, der har ventet længst.' };
    done(
      await saveNote(leader, {
        ...written,
        noteId: id,
        title: `Eksempel: Bilag til direktionens møde ${plainDate(meetingOn, 'da')}`,
        texts,
      }),
    );
    return id;
  };
  const noteId = await begin(-28);
  done(await freezeNote(leader, { noteId, sure, submissionKey: 'example-appendix-1' }));
  await begin(14);
}

function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`An example note was not written: ${result.code}`);
  return result.value;
}
