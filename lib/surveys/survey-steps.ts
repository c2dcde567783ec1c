import type { MetPage, MetSurvey } from './met-survey';
import type { AnswerFault } from './read-answer';
import type { SurveyDefinition } from './survey-definition';
import { questionOfField } from './survey-fields';

/** The step after the last page: everything answered, to be read once more. */
export const reviewStep = 'review';

/** Where somebody is then. `faults` keep them on the page, `isMore` too: answering has brought more questions to it. */
export type Step = { at: string; faults: AnswerFault[]; isMore: boolean };

/** Whether a survey ends with a review: one of a single page has everything in view already. */
export function hasReview({ pages }: Pick<SurveyDefinition, 'pages'>): boolean {
  return pages.length > 1;
}

/** The page somebody is on, or null for the review. A page that is no longer met gives way to the next that is. */
export function pageAt({ pages }: MetSurvey, definition: Pick<SurveyDefinition, 'pages'>, at: string): MetPage | null {
  if (at === reviewStep && hasReview(definition)) return null;
  const order = definition.pages.map(({ key }) => key);
  const from = Math.max(order.indexOf(at), 0);
  const met = pages.find(({ page }) => order.indexOf(page.key) >= from);
  if (met || !hasReview(definition)) return met ?? pages.at(-1) ?? null;
  return null;
}

/** Where a button leads. `seen` are the blocks that stood on the page when it was pressed. */
export function step(
  met: MetSurvey,
  definition: Pick<SurveyDefinition, 'pages'>,
  { at, go, seen }: { at: string; go: string; seen: readonly string[] },
): Step {
  const here = pageAt(met, definition, at);
  const index = here ? met.pages.indexOf(here) : met.pages.length;
  const stay = { at: here?.page.key ?? reviewStep, faults: [], isMore: false };
  const to = (page: MetPage | undefined): Step => ({
    ...stay,
    at: page?.page.key ?? (hasReview(definition) ? reviewStep : stay.at),
  });
  if (go === 'back') return index > 0 ? to(met.pages[index - 1]) : stay;
  if (go.startsWith('to:')) return to(met.pages.find(({ page }) => page.key === go.slice(3)) ?? here ?? undefined);
  if (here && here.faults.length > 0) return { ...stay, faults: here.faults, isMore: hasUnseen(here, seen) };
  if (here && hasUnseen(here, seen)) return { ...stay, isMore: true };
  if (go !== 'review') return to(met.pages[index + 1]);
  const faulty = met.pages.find(({ faults }) => faults.length > 0);
  return faulty ? { at: faulty.page.key, faults: faulty.faults, isMore: false } : to(undefined);
}

/** Whether a page shows what was not there when its button was pressed. */
export function hasUnseen({ questions }: MetPage, seen: readonly string[]): boolean {
  return questions.some(({ key }) => !seen.includes(key));
}

/** Whether how many pages are left depends on answers still to be given. */
export function isLengthOpen({ pages }: Pick<SurveyDefinition, 'pages'>, at: string): boolean {
  const from = Math.max(
    pages.findIndex(({ key }) => key === at),
    0,
  );
  return pages.slice(from).some((page, index) => page.jumps.length > 0 || (index > 0 && isConditional(page)));
}

function isConditional({ showWhen, blocks }: SurveyDefinition['pages'][number]): boolean {
  return showWhen !== undefined || blocks.every((block) => block.showWhen);
}

/** The page a field stands on; null for a field of no page. */
export function pageOfField({ pages }: Pick<SurveyDefinition, 'pages'>, field: string): string | null {
  const question = questionOfField(field);
  return pages.find(({ blocks }) => blocks.some(({ key }) => key === question))?.key ?? null;
}
