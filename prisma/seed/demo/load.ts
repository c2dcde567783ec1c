import { recordEvent } from '@/lib/audit/server/record-event';
import { registerAllDocuments } from '@/lib/papers/server/register-documents';
import type { Prisma, PrismaClient } from '@/prisma/generated/client';
import { openCircle } from './circle';
import { after, dateColumn } from './days';
import { layDesk } from './desk';
import { decideExamples } from './due-process';
import { scanExampleLetter, sendExampleFiles } from './example-files';
import { loadFollowing } from './following';
import { createHearings, replyToHearing } from './hearings';
import { ideasSurvey } from './ideas-survey';
import { mailExamples } from './mails';
import { loadNewsletters } from './newsletters';
import { writeExampleNotes } from './notes';
import { createPaperHearing, replyToPaperHearing, writeExamplePaper } from './paper';
import { loadManagers, loadPartner, loadPeople } from './people';
import { examplePhases, exampleProject } from './phases';
import { loadPopulation } from './population';
import { addExampleDocuments, draftForReview, holdMeetings, tellNews } from './project-parts';
import { liveOn } from './proposal-lives';
import { reportExamples } from './reports';
import { requestExamples } from './requests';
import { ExampleRows, type PhaseRow } from './rows';
import { sayEverything } from './say-everything';
import { sendAsGuest, writeDownExamples } from './senders';
import { citeInDraft, createSolpark } from './solpark';
import { freezeExampleSummary } from './summaries';
import { answerIdeasSurvey, answerSurvey } from './survey-answers';
import { harbourSurvey, nameSurvey, solparkSurvey } from './survey-content';
import { createSurvey } from './surveys';

type Tx = Prisma.TransactionClient;

const seed = { kind: 'system', name: 'demonstration' } as const;

/**
 * Loads everything a demonstration shows beside the reference data, all of it marked as example and
 * dated relative to `now`. Loads nothing where it is loaded already.
 */
export async function loadDemonstration(db: PrismaClient, now: Date): Promise<void> {
  const isNew = await db.$transaction(
    async (tx) => {
      if (await tx.project.findUnique({ where: { slug: exampleProject }, select: { id: true } })) return false;
      await loadPeople(tx, after(now, -120));
      const { id: project } = await createSolpark(tx, now);
      await loadManagers(tx, after(now, -118));
      await tellNews(tx, project, now);
      await loadNewsletters(tx, project, now);
      await loadPartner(tx, project, after(now, -100));
      await draftForReview(tx, now);
      const phases = await createPhases(tx, now);
      const closed = phaseAt(phases, `${exampleProject}/ideer`);
      const open = phaseAt(phases, `${exampleProject}/stien`);
      const harbour = phaseAt(phases, 'det-maritime-hus/havnen');
      const neutral = (slug: string) => phaseAt(phases, [...phases.keys()].find((key) => key.startsWith(`${slug}/`)) ?? slug);
      await loadPopulation(tx);
      await createSurvey(tx, closed.id, ideasSurvey);
      await createSurvey(tx, open.id, solparkSurvey);
      await createSurvey(tx, harbour.id, harbourSurvey);
      await createSurvey(tx, phaseAt(phases, `${exampleProject}/navnet`).id, nameSurvey);
      const heard = phaseAt(phases, `${exampleProject}/hoering`);
      await createHearings(tx, { closed: heard, open: phaseAt(phases, `${exampleProject}/idehoering`) });
      const decided = phaseAt(phases, `${exampleProject}/hoering-etape-et`);
      await createPaperHearing(tx, decided);
      const rows = new ExampleRows();
      sayEverything(rows, { closed, open, neutral }, now);
      replyToHearing(rows, heard);
      await openCircle(tx, rows, now);
      replyToPaperHearing(rows, decided);
      await answerIdeasSurvey(tx, closed);
      await answerSurvey(tx, rows, open);
      const insertWritten = writeDownExamples(rows, open);
      const insertLives = liveOn(rows, open);
      const insertGuest = sendAsGuest(rows, phaseAt(phases, `${exampleProject}/idehoering`));
      await rows.insert(tx);
      await citeInDraft(tx, heard.id, now);
      await insertWritten(tx, now);
      await insertLives(tx, now);
      await insertGuest(tx);
      await holdMeetings(tx, project, now);
      await decideExamples(tx, open, now);
      await reportExamples(tx, now);
      await requestExamples(tx, now);
      await layDesk(tx, now);
      await mailExamples(tx, now);
      await loadFollowing(tx, { open }, now);
      const shown = {
        project,
        phase: open.id,
        theme: open.themeIds,
        contribution: 'all',
        proposal: 'all',
        survey: `survey-${open.id}`,
      };
      await recordEvent(tx, seed, 'demonstration.loaded', shown);
      return true;
    },
    { timeout: 60_000 },
  );
  if (!isNew) return;
  await sendExampleFiles(db);
  await scanExampleLetter(db);
  await addExampleDocuments(db);
  await writeExamplePaper(db, now);
  await writeExampleNotes(db, now);
  await registerAllDocuments();
  await db.pendingEvent.deleteMany({ where: { event: { type: 'case_documents.registered' } } });
  await freezeExampleSummary(db);
}

/**
 * Opens the example phases again when none of them is open any more: they close as many days after
 * `now` as they did when they were loaded. What was said keeps its dates.
 */
export async function renewDemonstration(db: PrismaClient, now: Date): Promise<void> {
  const today = dateColumn(now, 0);
  const isExample = { isExample: true, publication: { isNot: null } };
  await db.$transaction(async (tx) => {
    const open = await tx.phase.count({ where: { ...isExample, opensOn: { lte: today }, closesOn: { gte: today } } });
    if (open > 0) return;
    for (const { project, slug, closes } of examplePhases.filter((phase) => phase.closes >= 0)) {
      const found = await tx.phase.findFirst({
        where: { ...isExample, slug, project: { slug: project } },
        select: { id: true, projectId: true },
      });
      if (!found) continue;
      await tx.phase.update({ where: { id: found.id }, data: { closesOn: dateColumn(now, closes) }, select: { id: true } });
      await recordEvent(tx, seed, 'phase.edited', { phase: found.id, project: found.projectId });
    }
  });
}

async function createPhases(tx: Tx, now: Date): Promise<Map<string, PhaseRow>> {
  const made = new Map<string, PhaseRow>();
  for (const { project, opens, closes, ...phase } of examplePhases) {
    const { id: projectId, themes } = await tx.project.findUniqueOrThrow({
      where: { slug: project },
      select: { id: true, themes: { select: { themeId: true } } },
    });
    const opensOn = dateColumn(now, opens);
    const { id } = await tx.phase.create({
      data: {
        ...phase,
        projectId,
        opensOn,
        closesOn: dateColumn(now, closes),
        isExample: true,
        publication: { create: { publishedAt: after(opensOn, -2) } },
      },
      select: { id: true },
    });
    const themeIds = themes.map(({ themeId }) => themeId);
    made.set(`${project}/${phase.slug}`, { id, projectId, themeIds, opened: opensOn, votes: phase.votes });
  }
  return made;
}

function phaseAt(phases: Map<string, PhaseRow>, key: string): PhaseRow {
  const phase = phases.get(key);
  if (!phase) throw new Error(`There is no example phase ${key}.`);
  return phase;
}
