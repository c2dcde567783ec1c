import { placeInWords } from '@/app/_map/place-words';
import { Button } from '@/app/_ui/button';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import { answerWords } from '@/lib/surveys/answer-words';
import type { MetSurvey } from '@/lib/surveys/met-survey';
import type { AnswerFields } from '@/lib/surveys/survey-fields';
import { filledIn } from './filled-in';
import type { SurveyTexts } from './form-texts';

type SurveyReviewProps = { met: MetSurvey; fields: AnswerFields; locale: Locale; texts: SurveyTexts };

/** Everything that was answered, to be read once more, with a way back to each page. */
export function SurveyReview({ met, fields, locale, texts }: SurveyReviewProps) {
  return met.pages.map(({ page, questions }, index) => {
    if (questions.length === 0) return null;
    const title = inLocale(page, 'title', locale) || filledIn(texts.form.pageName, { number: index + 1 });
    return (
      <section key={page.key} className="survey-review" aria-labelledby={`review-${page.key}`}>
        <h3 id={`review-${page.key}`}>{title}</h3>
        <dl>
          {questions.map((question) => {
            const lines = answerWords(question, fields, locale, {
              placeInWords: (shape) => placeInWords(shape, locale, texts.fields.place ?? {}),
              other: texts.fields.single?.other ?? '',
              files: texts.form.files ?? '',
            });
            return (
              <div key={question.key}>
                <dt>{inLocale(question, 'label', locale)}</dt>
                {lines.length === 0 ? <dd className="soft">{texts.form.unanswered}</dd> : null}
                {lines.map((line) => (
                  <dd key={line} className={'maxLength' in question ? 'survey-own-words' : undefined}>
                    {line}
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
        <Button tone="line" small name="go" value={`to:${page.key}`}>
          {texts.form.edit}
          <span className="vh">: {title}</span>
        </Button>
      </section>
    );
  });
}

type DroppedNoticeProps = Omit<SurveyReviewProps, 'fields'>;

/** Says which answers are not sent, because their questions are no longer shown. */
export function DroppedNotice({ met, locale, texts }: DroppedNoticeProps) {
  if (met.dropped.length === 0) return null;
  return (
    <div className="banner survey-dropped">
      <div>
        <p>
          <strong>{texts.form.droppedHeading}</strong> {texts.form.droppedText}
        </p>
        <ul>
          {met.dropped.map((question) => (
            <li key={question.key}>{inLocale(question, 'label', locale)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
