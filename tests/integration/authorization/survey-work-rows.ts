import type { Actor } from '@/lib/audit/actor';
import { addThemeToMany } from '@/lib/contributions/server/add-theme-to-many';
import { db } from '@/lib/platform/db';
import { editPopulation } from '@/lib/surveys/server/edit-population';
import { exportSurvey } from '@/lib/surveys/server/export-survey';
import { publishResults } from '@/lib/surveys/server/publish-results';
import { aProposal } from '@/tests/support/factories/participation';
import { aTheme } from '@/tests/support/factories/projects';
import { aSurvey } from '@/tests/support/factories/surveys';

/** How what is done with the answers to a survey is called with sound input. */
export const surveyWork = {
  publishResults: async (actor: Actor) => {
    const address = await addressOf();
    return () => publishResults(actor, { ...address, published: [] });
  },
  exportSurvey: async (actor: Actor) => {
    const address = await addressOf();
    return () => exportSurvey(actor, address);
  },
};

export const codingTexts = {
  addThemeToMany: async (actor: Actor) => {
    const [{ code }, theme] = [await aProposal(), await aTheme()];
    return () => addThemeToMany(actor, { codes: [code], themeId: theme.id });
  },
};

export const population = {
  editPopulation: async (actor: Actor) => () =>
    editPopulation(actor, {
      characteristic: 'gender',
      sourceDa: 'En kilde',
      sourceEn: 'A source',
      asOf: '2026-01-01',
      persons: { woman: 10, man: 10 },
    }),
};

async function addressOf(): Promise<{ project: string; phase: string }> {
  const survey = await aSurvey();
  const phase = await db().phase.findUniqueOrThrow({
    where: { id: survey.phaseId },
    select: { slug: true, project: { select: { slug: true } } },
  });
  return { project: phase.project.slug, phase: phase.slug };
}
