import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { MetSurvey } from '@/lib/surveys/met-survey';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { hasReview, isLengthOpen } from '@/lib/surveys/survey-steps';
import { filledIn } from './filled-in';
import type { SurveyTexts } from './form-texts';

type PageHeadingProps = {
  met: MetSurvey;
  definition: SurveyDefinition;
  page: string;
  locale: Locale;
  texts: SurveyTexts;
  heading: React.RefObject<HTMLHeadingElement | null>;
};

/** Which page this is of how many. Where answers decide how many there are, it says so. */
export function PageHeading({ met, definition, page, locale, texts, heading }: PageHeadingProps) {
  const index = met.pages.findIndex((each) => each.page.key === page);
  const here = met.pages[index];
  const title = here ? inLocale(here.page, 'title', locale) : texts.form.reviewHeading;
  if (!hasReview(definition)) return title ? <h2 id="survey-page">{title}</h2> : null;
  const total = met.pages.length;
  const sentence = isLengthOpen(definition, page) && here ? texts.form.pageOfVarying : texts.form.pageOf;
  return (
    <div className="survey-place">
      <p className="survey-progress">
        <span id="survey-place">{here ? filledIn(sentence, { number: index + 1, total }) : texts.form.reviewPlace}</span>
        <progress max={total + 1} value={here ? index + 1 : total + 1} aria-labelledby="survey-place" />
      </p>
      <h2 id="survey-page" tabIndex={-1} ref={heading}>
        {title || filledIn(texts.form.pageName, { number: index + 1 })}
      </h2>
      {here ? null : <p>{texts.form.reviewText}</p>}
    </div>
  );
}
