import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, db, isConflict } from '@/lib/platform/db';
import { municipality } from '@/lib/platform/municipality';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayWriteNotes } from '../note-policy';
import type { StartNote } from '../note-schema';
import { danishNote as t } from '../note-texts';
import { idsOfNote } from './internal/find-note';

export type StartNoteRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'projectNotFound'
  | 'aboutNotFound'
  | 'phaseOpen'
  | 'evaluationMissing'
  | 'noteThere';

type About = { title: string; phaseId?: string; decisionId?: string; slug?: string };
type Project = { id: string; titleDa: string };

/**
 * Begins a note of a project: an agenda item about it, one of its hearings or a decision; the note on a phase that has
 * ended; or the note of its evaluation. Sent twice it is begun once.
 */
export async function startNote(actor: Actor, input: StartNote): Promise<Result<{ id: string }, StartNoteRefusal>> {
  const verdict = mayWriteNotes(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { projectId, kind, submissionKey } = input;
  try {
    return await db().$transaction(async (tx) => {
      const project = await tx.project.findUnique({
        where: { id: projectId, AND: { id: reach(actor, 'project.edit') } },
        select: { id: true, titleDa: true },
      });
      if (!project) return refused('projectNotFound');
      const sent = await tx.note.findFirst({ where: { submissionKey, projectId }, select: { id: true } });
      if (sent) return ok(sent);
      const about = await aboutWhat(tx, project, input);
      if (typeof about === 'string') return refused(about);
      const note = await tx.note.create({
        data: {
          ...about,
          title: about.title.slice(0, 200),
          kind,
          projectId,
          department: municipality().name,
          startedAt: now(),
          byId: personIdOf(actor),
          submissionKey,
        },
        select: { id: true, kind: true, version: true, projectId: true, phaseId: true, slug: true },
      });
      await recordEvent(tx, actor, 'note.started', idsOfNote(note));
      return ok({ id: note.id });
    });
  } catch (error) {
    if (isConflict(error)) return refused('noteThere');
    throw error;
  }
}

async function aboutWhat(tx: Db, project: Project, { kind, basis }: StartNote): Promise<About | StartNoteRefusal> {
  switch (kind) {
    case 'collection':
      return basis?.of === 'phase' ? aboutPhase(tx, project, basis.id) : 'aboutNotFound';
    case 'evaluation':
      return basis ? 'aboutNotFound' : aboutEvaluation(tx, project);
    default:
      return aboutItem(tx, project, basis);
  }
}

async function aboutPhase(tx: Db, { id: projectId }: Project, id: string): Promise<About | StartNoteRefusal> {
  const phase = await tx.phase.findFirst({
    where: { id, projectId, publication: { isNot: null } },
    select: { slug: true, titleDa: true, closesOn: true },
  });
  if (!phase) return 'aboutNotFound';
  if (copenhagenDate(now()) <= dateOnly(phase.closesOn)) return 'phaseOpen';
  return { title: t('titles.collection', { title: phase.titleDa }), phaseId: id, slug: `${t('slugs.collection')}-${phase.slug}` };
}

async function aboutEvaluation(tx: Db, { id: projectId, titleDa }: Project): Promise<About | StartNoteRefusal> {
  const evaluations = await tx.evaluation.count({ where: { projectId } });
  if (evaluations === 0) return 'evaluationMissing';
  return { title: t('titles.evaluation', { title: titleDa }), slug: t('slugs.evaluation') };
}

async function aboutItem(
  tx: Db,
  { id: projectId, titleDa }: Project,
  basis: StartNote['basis'],
): Promise<About | StartNoteRefusal> {
  if (!basis) return { title: titleDa };
  if (basis.of === 'phase') {
    const hearing = await tx.phase.findFirst({
      where: { id: basis.id, projectId, publication: { isNot: null } },
      select: { titleDa: true },
    });
    return hearing ? { title: `${titleDa}: ${hearing.titleDa}`, phaseId: basis.id } : 'aboutNotFound';
  }
  const decision = await tx.decision.findFirst({ where: { id: basis.id, projectId }, select: { titleDa: true } });
  return decision ? { title: decision.titleDa, decisionId: basis.id } : 'aboutNotFound';
}
