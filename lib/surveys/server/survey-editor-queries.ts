import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { db } from '@/lib/platform/db';
import { emptyDefinition } from '../survey-blocks';
import { type AnswersBy, questionsOf, type SurveyDefinition } from '../survey-definition';
import type { PublishedKinds } from '../survey-fault';
import { mayBorrowQuestions, maySaveSurvey } from '../survey-policy';
import { publishedKinds } from './internal/published-kinds';
import { publishedSurvey, toDefinition } from './internal/survey-rows';

type Address = { project: string; phase: string };

export type SurveyEditorView = {
  project: { slug: string; titleDa: string; titleEn: string };
  phase: { slug: string; titleDa: string; titleEn: string; takesSurvey: boolean };
  /** Null while nothing is saved. */
  id: string | null;
  /** The survey's public short name, or null while nothing is published. */
  slug: string | null;
  answersBy: AnswersBy;
  definition: SurveyDefinition;
  /** Which draft this is; 0 while nothing is saved. */
  revision: number;
  published: { number: number; definition: SurveyDefinition } | null;
  publishedKinds: PublishedKinds;
  /** The versions there are, the latest first, and how many answered each. */
  versions: { number: number; publishedAt: Date; responses: number }[];
  /** Drafts put aside when two had written at once, the latest first. */
  copies: { id: string; keptAt: Date; titleDa: string; questions: number }[];
};

/** The survey of a phase as its writers see it; an empty one where there is none. Null when unknown or not theirs to edit. */
export async function getSurveyEditor(actor: Actor, address: Address): Promise<SurveyEditorView | null> {
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
          id: true,
          slug: true,
          answersBy: true,
          draft: true,
          draftRevision: true,
          published: { select: { number: true, definition: true } },
          versions: {
            orderBy: { number: 'desc' },
            select: { number: true, publishedAt: true, _count: { select: { responses: true } } },
          },
          copies: { orderBy: [{ keptAt: 'desc' }, { id: 'desc' }], take: 20 },
        },
      },
    },
  });
  if (!phase) return null;
  const { survey, acts, project, ...named } = phase;
  return {
    project,
    phase: { ...named, takesSurvey: acts.includes('survey') },
    id: survey?.id ?? null,
    slug: survey?.published ? survey.slug : null,
    answersBy: survey?.answersBy ?? 'account',
    definition: survey ? toDefinition(survey.draft) : emptyDefinition(),
    revision: survey?.draftRevision ?? 0,
    published: survey?.published
      ? { number: survey.published.number, definition: toDefinition(survey.published.definition) }
      : null,
    publishedKinds: survey ? await publishedKinds(db(), survey.id) : {},
    versions: survey?.versions.map(({ _count, ...version }) => ({ ...version, responses: _count.responses })) ?? [],
    copies:
      survey?.copies.map(({ id, keptAt, definition }) => {
        const { titleDa, pages } = toDefinition(definition);
        return { id, keptAt, titleDa, questions: questionsOf({ pages }).length };
      }) ?? [],
  };
}

/** One version of a phase's survey, as it was published. Null when unknown or not theirs. */
export async function getSurveyVersion(
  actor: Actor,
  { project, phase, number }: Address & { number: number },
): Promise<{ publishedAt: Date; definition: SurveyDefinition } | null> {
  if (!maySaveSurvey(actor).allowed) return null;
  const version = await db().surveyVersion.findFirst({
    where: { number, survey: { phase: { slug: phase, projectId: reach(actor, 'survey.write'), project: { slug: project } } } },
    select: { publishedAt: true, definition: true },
  });
  return version && { publishedAt: version.publishedAt, definition: toDefinition(version.definition) };
}

/** A draft that was put aside. Null when unknown or not theirs. */
export async function getDraftCopy(
  actor: Actor,
  { project, phase, id }: Address & { id: string },
): Promise<SurveyDefinition | null> {
  if (!maySaveSurvey(actor).allowed) return null;
  const copy = await db().surveyDraftCopy.findFirst({
    where: { id, survey: { phase: { slug: phase, projectId: reach(actor, 'survey.write'), project: { slug: project } } } },
    select: { definition: true },
  });
  return copy && toDefinition(copy.definition);
}

export type CopyableSurvey = { id: string; titleDa: string; titleEn: string; projectDa: string; projectEn: string };

/** The surveys one can take questions from, by name: what everybody may read, and the drafts of one's own projects. */
export async function listCopyableSurveys(actor: Actor): Promise<CopyableSurvey[]> {
  if (!mayBorrowQuestions(actor).allowed) return [];
  const surveys = await db().survey.findMany({
    where: copyableBy(actor),
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      titleDa: true,
      titleEn: true,
      phase: { select: { project: { select: { titleDa: true, titleEn: true } } } },
    },
  });
  return surveys.map(({ phase: { project }, ...survey }) => ({
    ...survey,
    projectDa: project.titleDa,
    projectEn: project.titleEn,
  }));
}

/** The draft of one's own survey, or the published version of another's. Null when unknown or not to be read. */
export async function getCopyableSurvey(actor: Actor, id: string): Promise<SurveyDefinition | null> {
  if (!mayBorrowQuestions(actor).allowed) return null;
  const survey = await db().survey.findFirst({
    where: { id, ...copyableBy(actor) },
    select: { draft: true, published: { select: { definition: true } } },
  });
  if (!survey) return null;
  const own = await db().survey.count({ where: { id, phase: { projectId: reach(actor, 'survey.write') } } });
  return toDefinition(own > 0 ? survey.draft : (survey.published?.definition ?? survey.draft));
}

function copyableBy(actor: Actor) {
  return { OR: [publishedSurvey, { phase: { projectId: reach(actor, 'survey.write') } }] };
}
