import { getTranslations } from 'next-intl/server';
import type { AskedQuestion } from './_asked-questions';

type QuestionsToReadProps = { questions: AskedQuestion[] };

/** The questions for whoever cannot answer now: to read, without fields. */
export async function QuestionsToRead({ questions }: QuestionsToReadProps) {
  const t = await getTranslations('survey');
  return (
    <section aria-labelledby="questions-h">
      <h2 id="questions-h">{t('questionsHeading')}</h2>
      <ol className="survey-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <h3>
              <span className="question-number">{question.number}</span> {question.label}
            </h3>
            <p className="hint">
              {question.hint} {question.note}
            </p>
            {question.options.length > 0 ? (
              <ul>
                {question.options.map((option) => (
                  <li key={option.value}>{option.label}</li>
                ))}
              </ul>
            ) : (
              <p className="soft">{t('ownWords')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
