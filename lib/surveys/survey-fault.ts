import type { AnsweredKind } from './survey-definition';

/** What keeps a survey from being published. Each has its sentence in the messages (`surveyBuilder.faults`). */
export type FaultCode =
  | 'holdsCpr'
  | 'tooLong'
  | 'tooSmall'
  | 'tooLarge'
  | 'notANumber'
  | 'optionsTooMany'
  | 'rowsTooMany'
  | 'questionsTooMany'
  | 'unsound'
  | 'textMissing'
  | 'oneLanguage'
  | 'noQuestions'
  | 'pageEmpty'
  | 'optionsTooFew'
  | 'rowsTooFew'
  | 'optionsSame'
  | 'optionNamedOther'
  | 'pictureMissing'
  | 'rangeWrong'
  | 'shareWrong'
  | 'shapesMissing'
  | 'clausesMissing'
  | 'questionMissing'
  | 'questionUnanswerable'
  | 'questionLater'
  | 'circular'
  | 'optionMissing'
  | 'operatorUnfit'
  | 'valueMissing'
  | 'jumpMissing'
  | 'jumpBackwards'
  | 'contradiction'
  | 'neverShown'
  | 'jumpNever'
  | 'kindChanged';

/** Where a fault stands: on a page or one of its blocks, or in the survey's own texts; `field` is the part to mend. */
export type FaultPlace = { page?: string; block?: string; field?: string };
export type Fault = FaultPlace & { code: FaultCode };

/** Kinds by the key of every question that has been published: answers are kept under the key, so its kind stays. */
export type PublishedKinds = Readonly<Record<string, AnsweredKind>>;
