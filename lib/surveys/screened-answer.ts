import { ok, type Refusal, type Result, refused } from '@/lib/platform/result';
import { lookAgain, type SaidByWriter, type Stop } from '@/lib/screening/second-look';
import type { SurveyAnswers } from './survey-answer';
import { otherOption, type SurveyQuestion } from './survey-definition';
import { partField } from './survey-fields';

export type ScreeningRefusal = `${Stop['code']}InText`;

/** Words of an answer, ready to be stored; `part` is `other` for those beside that option. */
export type ScreenedText = { question: string; part: string; text: string; flags: string[]; isConfidential: boolean };

/**
 * What may be stored of the free texts of an answer, or where its writer has to look again; `details.field` is the
 * field it stands in. Words to a confidential question are never published: they may hold how to reach somebody.
 */
export function screenAnswers(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
  said: SaidByWriter,
): Result<ScreenedText[], ScreeningRefusal> {
  const texts: ScreenedText[] = [];
  for (const { key: question, isConfidential } of questions) {
    const written = writtenIn(answers[question]);
    if (!written) continue;
    const field = written.part ? partField(question, written.part) : question;
    const screened = screen(field, written.text, isConfidential ? { ...said, keepContact: true } : said);
    if (!screened.ok) return screened;
    texts.push({ question, part: written.part, isConfidential, ...screened.value });
  }
  return ok(texts);
}

function writtenIn(answer: SurveyAnswers[string] | undefined): { text: string; part: string } | null {
  if (answer && 'text' in answer) return { text: answer.text, part: '' };
  return answer && 'choices' in answer && answer.other ? { text: answer.other, part: otherOption } : null;
}

function screen(
  field: string,
  text: string,
  said: SaidByWriter,
): { ok: true; value: { text: string; flags: string[] } } | Refusal<ScreeningRefusal> {
  const seen = lookAgain(text, said);
  if (seen.stop) return refused(`${seen.stop.code}InText`, { ...seen.stop.details, field });
  return { ok: true, value: { text: seen.text, flags: seen.flags } };
}
