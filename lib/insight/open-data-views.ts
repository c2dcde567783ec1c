import { z } from 'zod';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import type { ProjectListItemView, ProjectPageView, ProjectPoint } from '@/lib/projects/project-views';

/**
 * What leaves through the open API. Texts stand in both languages; a contribution stands in the one
 * it was written in. Nothing here says who wrote anything.
 */
const bilingual = z.object({ da: z.string(), en: z.string() });
const maybeBilingual = z.object({ da: z.string().nullable(), en: z.string().nullable() });
const point = z.object({ longitude: z.number(), latitude: z.number(), isApproximate: z.boolean() }).nullable();
/** A calendar date in Copenhagen. */
const date = z.iso.date();
const moment = z.iso.datetime();

const projectSummary = z.object({
  slug: z.string(),
  kind: z.string(),
  status: z.string(),
  isExample: z.boolean(),
  title: bilingual,
  summary: bilingual,
  place: maybeBilingual,
  point,
  theme: z.string().nullable(),
  openPhase: z.object({ slug: z.string(), closesOn: date, daysLeft: z.number(), acts: z.array(z.string()) }).nullable(),
});

export const openProjectList = z.object({ projects: z.array(projectSummary) });

const phase = z.object({
  slug: z.string(),
  title: bilingual,
  state: z.string(),
  opensOn: date,
  closesOn: date,
  acts: z.array(z.string()),
  decidedBy: bilingual.nullable(),
  isExample: z.boolean(),
});

export const openProject = projectSummary.omit({ theme: true, openPhase: true }).extend({
  participation: z.string(),
  applicant: z.string().nullable(),
  caseNumber: z.string().nullable(),
  parent: z.string().nullable(),
  cases: z.array(z.string()),
  themes: z.array(z.object({ slug: z.string(), title: bilingual, isPrimary: z.boolean() })),
  phases: z.array(phase),
  facts: z.array(
    z.object({
      key: z.string(),
      versions: z.array(
        z.object({
          label: bilingual,
          value: bilingual,
          amount: z.number().nullable(),
          unit: z.string().nullable(),
          asOf: maybeBilingual,
          source: z.string(),
        }),
      ),
    }),
  ),
  /** Published contributions by kind. */
  counts: z.object({ proposals: z.number(), comments: z.number(), surveyTexts: z.number() }),
});

const contribution = z.object({
  code: z.string(),
  text: z.string(),
  language: z.string(),
  submittedAt: moment,
  publishedAt: moment,
  isExample: z.boolean(),
  answer: z.object({ text: z.string(), language: z.string(), answeredAt: moment }).nullable(),
  use: z.object({ use: z.string(), reason: z.string(), markedAt: moment }).nullable(),
});

const proposal = contribution.extend({ title: z.string(), supports: z.number(), comments: z.number() });

/** `next` is the `after` of the following page. */
export const openProposalList = z.object({ project: z.string(), proposals: z.array(proposal), next: z.string().nullable() });

export const openProposal = z.object({
  project: z.string(),
  proposal,
  /** `answers` is the code of the comment one answers, `stance` what its writer says they are; null where neither is said. */
  comments: z.object({
    items: z.array(contribution.extend({ answers: z.string().nullable(), stance: z.string().nullable() })),
    next: z.string().nullable(),
  }),
});

type Placed = { placeDa: string | null; placeEn: string | null; point: ProjectPoint | null };

export function toOpenProjectSummary(item: ProjectListItemView): z.infer<typeof projectSummary> {
  return { ...summary(item), theme: item.primaryTheme?.slug ?? null, openPhase: item.openPhase };
}

export function toOpenProject(page: ProjectPageView, counts: z.infer<typeof openProject>['counts']): z.infer<typeof openProject> {
  const { participation, applicant, caseNumber } = page;
  return {
    ...summary(page),
    participation,
    applicant,
    caseNumber,
    parent: page.parent?.slug ?? null,
    cases: page.cases.map(({ slug }) => slug),
    themes: page.themes.map(({ slug, isPrimary, ...theme }) => ({ slug, isPrimary, title: titles(theme) })),
    phases: page.phases.map(({ slug, state, opensOn, closesOn, acts, isExample, committee, ...row }) => ({
      ...{ slug, state, opensOn, closesOn, acts, isExample },
      title: titles(row),
      decidedBy: committee && { da: committee.nameDa, en: committee.nameEn },
    })),
    facts: page.facts.map(({ key, versions }) => ({
      key,
      versions: versions.map(({ amount, unit, source, ...version }) => ({
        ...{ amount, unit, source },
        label: { da: version.labelDa, en: version.labelEn },
        value: { da: version.valueDa, en: version.valueEn },
        asOf: { da: version.asOfDa, en: version.asOfEn },
      })),
    })),
    counts,
  };
}

export function toOpenComment(view: ContributionView): z.infer<typeof openProposal>['comments']['items'][number] {
  return { ...toOpenContribution(view), answers: view.comment?.parent ?? null, stance: view.comment?.stance ?? null };
}

function toOpenContribution(view: ContributionView): z.infer<typeof contribution> {
  const { code, language, isExample, answer, use } = view;
  return {
    ...{ code, text: withPlainMarks(view.text), language, isExample },
    submittedAt: view.submittedAt.toISOString(),
    publishedAt: view.publishedAt.toISOString(),
    answer: answer && { ...answer, answeredAt: answer.answeredAt.toISOString() },
    use: use && { ...use, markedAt: use.markedAt.toISOString() },
  };
}

export function toOpenProposal(view: ContributionView): z.infer<typeof proposal> {
  const { supports, comments } = view;
  return { ...toOpenContribution(view), title: withPlainMarks(view.title ?? ''), supports, comments };
}

function summary(item: (ProjectListItemView | ProjectPageView) & Placed) {
  const { slug, kind, status, isExample, point: where } = item;
  return {
    ...{ slug, kind, status, isExample, point: where },
    title: titles(item),
    summary: { da: item.summaryDa, en: item.summaryEn },
    place: { da: item.placeDa, en: item.placeEn },
  };
}

function titles({ titleDa, titleEn }: { titleDa: string; titleEn: string }) {
  return { da: titleDa, en: titleEn };
}
