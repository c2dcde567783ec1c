import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { optionsOf, questionsOf, type SurveyDefinition, type SurveyQuestion } from '../survey-definition';
import { type QuestionDraft, withQuestions } from '../survey-editor';
import { maySaveSurvey } from '../survey-policy';
import { toDefinition } from './internal/survey-rows';

export type SurveyEditorView = {
  project: { slug: string; titleDa: string; titleEn: string };
  phase: { slug: string; titleDa: string; titleEn: string; takesSurvey: boolean };
  /** The survey's public short name, or null while there is none. */
  slug: string | null;
  /** True once somebody has answered: the questions can then only be read. */
  isLocked: boolean;
  /** The fields of the editor's form, as stored. */
  fields: Record<string, string>;
};

/** The survey of a phase as the editor shows it; an empty one where there is none. Null when unknown or not theirs to edit. */
export async function getSurveyEditor(
  actor: Actor,
  address: { project: string; phase: string },
): Promise<SurveyEditorView | null> {
  if (!maySaveSurvey(actor).allowed) return null;
  const phase = await db().phase.findFirst({
    where: { slug: address.phase, projectId: reach(actor, 'survey.write'), project: { slug: address.project } },
    select: {
      slug: true,
      titleDa: true,
      titleEn: true,
      acts: true,
      project: { select: { slug: true, titleDa: true, titleEn: true } },
      survey: {
        select: {
          slug: true,
          draft: true,
          responses: { take: 1, select: { id: true } },
        },
      },
    },
  });
  if (!phase) return null;
  const { survey, acts, project, ...named } = phase;
  return {
    project,
    phase: { ...named, takesSurvey: acts.includes('survey') },
    slug: survey?.slug ?? null,
    isLocked: (survey?.responses.length ?? 0) > 0,
    fields: survey ? toFields(toDefinition(survey.draft)) : {},
  };
}

function toFields(definition: SurveyDefinition): Record<string, string> {
  const { titleDa, titleEn, introDa, introEn } = definition;
  return withQuestions({ titleDa, titleEn, introDa, introEn }, questionsOf(definition).map(toDraft));
}

function toDraft(question: SurveyQuestion): QuestionDraft {
  const { kind, labelDa, labelEn, hintDa, hintEn, isRequired } = question;
  const options = optionsOf(question);
  return {
    kind: 'maxLength' in question ? 'text' : kind,
    labelDa,
    labelEn,
    hintDa,
    hintEn,
    isRequired: isRequired ? 'on' : '',
    optionsDa: options.map((option) => option.labelDa).join('\n'),
    optionsEn: options.map((option) => option.labelEn).join('\n'),
  };
}
