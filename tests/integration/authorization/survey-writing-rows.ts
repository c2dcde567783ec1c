import type { Actor } from '@/lib/audit/actor';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import { publishSurvey } from '@/lib/surveys/server/publish-survey';
import { removeLibraryQuestion } from '@/lib/surveys/server/remove-library-question';
import { saveLibraryQuestion } from '@/lib/surveys/server/save-library-question';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { setAnswersBy } from '@/lib/surveys/server/set-answers-by';
import { setPaperUntil } from '@/lib/surveys/server/set-paper-until';
import { aPhase } from '@/tests/support/factories/projects';
import { anEmployee } from '@/tests/support/factories/staff';
import { aLibraryQuestion } from '@/tests/support/factories/surveys';
import { blockOf, definitionOf, pageOf } from '@/tests/support/random-surveys';

const definition = definitionOf(pageOf('p1', [blockOf('single', 'q1')]));

async function aPlace() {
  const phase = await aPhase();
  const { slug: project } = await db().project.findUniqueOrThrow({ where: { id: phase.projectId }, select: { slug: true } });
  return { project, phase: phase.slug };
}

/** Writing surveys. */
export const writingSurveys = {
  saveSurvey: async (actor: Actor) => {
    const place = await aPlace();
    return () => saveSurvey(actor, { ...place, revision: 0, definition });
  },
  publishSurvey: async (actor: Actor) => {
    const place = await aPlace();
    await saveSurvey(await anEmployee(), { ...place, revision: 0, definition });
    return () => publishSurvey(actor, { ...place, revision: 1 });
  },
  setAnswersBy: async (actor: Actor) => {
    const place = await aPlace();
    await saveSurvey(await anEmployee(), { ...place, revision: 0, definition });
    return () => setAnswersBy(actor, { ...place, answersBy: 'device' });
  },
  setPaperUntil: async (actor: Actor) => {
    const place = await aPlace();
    await saveSurvey(await anEmployee(), { ...place, revision: 0, definition });
    const { closesOn } = await db().phase.findFirstOrThrow({ where: { slug: place.phase }, select: { closesOn: true } });
    return () => setPaperUntil(actor, { ...place, paperUntil: dateOnly(closesOn) });
  },
};

/** The library of questions. */
export const borrowingQuestions = {
  saveLibraryQuestion: async (actor: Actor) => {
    const block = { ...blockOf('single', 'q1'), labelEn: crypto.randomUUID() };
    return () => saveLibraryQuestion(actor, { block });
  },
  removeLibraryQuestion: async (actor: Actor) => {
    const { id } = await aLibraryQuestion();
    return () => removeLibraryQuestion(actor, { id });
  },
};
