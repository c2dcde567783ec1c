import type { SurveyAnswer, SurveyAnswers } from './survey-answer';
import { type Clause, type Condition, isQuestion, type SurveyDefinition, type SurveyPage } from './survey-definition';

/**
 * What a person meets with these answers: the pages in order and the keys of the blocks shown on each. Read from the
 * first page on, so that the answer to a question that is not shown decides nothing. A page without anything to show is left out.
 */
export function shownTo(
  { pages }: Pick<SurveyDefinition, 'pages'>,
  answers: SurveyAnswers,
): { page: SurveyPage; shown: Set<string> }[] {
  const met: { page: SurveyPage; shown: Set<string> }[] = [];
  const counted: SurveyAnswers = {};
  let next: string | null = null;
  for (const page of pages) {
    if (next !== null && page.key !== next) continue;
    next = null;
    if (page.showWhen && !holds(page.showWhen, counted)) continue;
    const shown = new Set<string>();
    for (const block of page.blocks) {
      if (block.showWhen && !holds(block.showWhen, counted)) continue;
      shown.add(block.key);
      const answer = answers[block.key];
      if (answer && isQuestion(block)) counted[block.key] = answer;
    }
    if (shown.size > 0) met.push({ page, shown });
    next = page.jumps.find(({ when }) => holds(when, counted))?.to ?? null;
  }
  return met;
}

/** The keys of the questions shown with these answers. */
export function shownQuestions(definition: Pick<SurveyDefinition, 'pages'>, answers: SurveyAnswers): Set<string> {
  const shown = shownTo(definition, answers).flatMap(({ page, shown }) =>
    page.blocks.filter((block) => isQuestion(block) && shown.has(block.key)).map(({ key }) => key),
  );
  return new Set(shown);
}

/** Whether a condition holds of these answers. */
export function holds({ mode, clauses }: Condition, answers: SurveyAnswers): boolean {
  const each = (clause: Clause) => clauseHolds(clause, answers[clause.question]);
  return mode === 'all' ? clauses.every(each) : clauses.some(each);
}

function clauseHolds({ operator, value }: Clause, answer: SurveyAnswer | undefined): boolean {
  const chosen = answer && 'choices' in answer ? answer.choices : [];
  const number = answer && 'number' in answer ? answer.number : null;
  switch (operator) {
    case 'answered':
      return answer !== undefined;
    case 'notAnswered':
      return answer === undefined;
    case 'is':
    case 'includes':
      return chosen.includes(String(value)) || (number !== null && number === Number(value));
    case 'isNot':
    case 'excludes':
      return !chosen.includes(String(value)) && (number === null || number !== Number(value));
    case 'atLeast':
      return number !== null && number >= Number(value);
    case 'atMost':
      return number !== null && number <= Number(value);
  }
}
