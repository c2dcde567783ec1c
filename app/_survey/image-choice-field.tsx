import { inLocale } from '@/lib/i18n/locale';
import { manyOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';
import { QuestionFrame } from './question-frame';

/** One of several pictures, or several: native inputs, the picture part of the label. */
export function SurveyImageChoiceField(props: SurveyFieldProps<'image_choice'>) {
  const { question, locale, id, words, note, hint, error, options, fields, register, texts } = props;
  const chosen = manyOf(fields, question.key);
  return (
    <QuestionFrame {...{ id, words, note, hint, error }} className="image-choice">
      <div className="picture-choices">
        {options.map((option) => {
          const label = inLocale(option, 'label', locale);
          const alt = option.image ? inLocale(option.image, 'alt', locale) : '';
          return (
            <div className="picture-choice" key={option.key}>
              <label>
                {option.image ? (
                  // biome-ignore lint/performance/noImgElement: every size is drawn when a picture is taken
                  <img src={`/api/files/${option.image.file}/thumb.webp`} alt={alt} loading="lazy" decoding="async" />
                ) : (
                  <span className="picture-none" aria-hidden="true" />
                )}
                <span className="picture-words">
                  <input
                    {...register(question.key)}
                    type={question.max === 1 ? 'radio' : 'checkbox'}
                    id={option.key === question.options[0]?.key ? id : `${id}-${option.key}`}
                    value={option.key}
                    defaultChecked={chosen.includes(option.key)}
                  />
                  <span>{label}</span>
                </span>
              </label>
              {option.image ? (
                <a
                  className="picture-larger"
                  href={`/api/files/${option.image.file}/large.webp`}
                  target="_blank"
                  rel="noreferrer"
                >
                  {texts.larger}
                  <span className="vh"> {filledIn(texts.largerOf, { option: label })}</span>
                </a>
              ) : null}
            </div>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
