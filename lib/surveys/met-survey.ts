import { type AnswerFault, type ReadAnswer, readAnswer } from './read-answer';
import type { SurveyAnswers } from './survey-answer';
import { questionsOf, type SurveyDefinition, type SurveyPage, type SurveyQuestion } from './survey-definition';
import { type AnswerFields, fieldsOfQuestion, manyOf } from './survey-fields';
import { shownTo } from './survey-logic';

/** A page as somebody meets it: the keys of what is shown on it, and its questions among them. */
export type MetPage = { page: SurveyPage; shown: ReadonlySet<string>; questions: SurveyQuestion[]; faults: AnswerFault[] };

/** A survey as somebody meets it who has filled in these fields. */
export type MetSurvey = {
  pages: MetPage[];
  /** Answers to what is shown. What has to be mended counts as not answered. */
  answers: SurveyAnswers;
  /** Questions that were answered and are no longer shown: their answers are kept until the end, and not sent. */
  dropped: SurveyQuestion[];
};

/** Reads a form: what is shown, what was answered to it and what has to be mended on each page. */
export function metSurvey(definition: Pick<SurveyDefinition, 'pages'>, fields: AnswerFields): MetSurvey {
  const questions = questionsOf(definition);
  const read = new Map<string, ReadAnswer>(questions.map((question) => [question.key, readAnswer(question, fields)]));
  const given: SurveyAnswers = {};
  for (const [key, { answer }] of read) if (answer) given[key] = answer;
  const pages = shownTo(definition, given).map(({ page, shown }): MetPage => {
    const asked = questionsOf({ pages: [page] }).filter(({ key }) => shown.has(key));
    return { page, shown, questions: asked, faults: asked.flatMap(({ key }) => read.get(key)?.faults ?? []) };
  });
  const shown = new Set(pages.flatMap((page) => page.questions.map(({ key }) => key)));
  return {
    pages,
    answers: Object.fromEntries(Object.entries(given).filter(([key]) => shown.has(key))),
    dropped: questions.filter((question) => !shown.has(question.key) && isFilledIn(question, fields)),
  };
}

/** Whether anything stands in the fields of a question. */
export function isFilledIn(question: SurveyQuestion, fields: AnswerFields): boolean {
  return fieldsOfQuestion(question).some((name) => manyOf(fields, name).some((text) => text.trim() !== ''));
}
