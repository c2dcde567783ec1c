import { Button } from '@/app/_ui/button';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { MetPage } from '@/lib/surveys/met-survey';
import { isQuestion, type SurveyQuestion } from '@/lib/surveys/survey-definition';
import { type AnswerFields, fieldsOfQuestion, oneOf } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';
import type { SurveyTexts } from './form-texts';
import { QuestionField } from './question-field';
import { questionHint } from './question-hint';
import { optionsFor } from './shuffled';

type SurveyBlocksProps = {
  page: MetPage;
  locale: Locale;
  /** The number of the page's first question among those that are shown. */
  firstNumber: number;
  fields: AnswerFields;
  /** Sentences by field. */
  errors: Record<string, string>;
  /** Decides the order of options that are shuffled. */
  seed: string;
  register: SurveyFieldProps<'single'>['register'];
  change: SurveyFieldProps<'single'>['change'];
  survey: SurveyFieldProps<'file'>['survey'];
  files: SurveyFieldProps<'file'>['files'];
  /** Whether scripts run: only then an answer can be taken back by a button. */
  isLive: boolean;
  texts: SurveyTexts;
};

/** Everything on one page of a survey: headings, texts to read, and questions with their controls. */
export function SurveyBlocks({ page, locale, firstNumber, isLive, texts, ...shared }: SurveyBlocksProps) {
  let number = firstNumber;
  return page.page.blocks.map((block) => {
    if (!page.shown.has(block.key)) return null;
    const label = inLocale(block, 'label', locale);
    const hint = inLocale(block, 'hint', locale);
    if (block.kind === 'section')
      return (
        <div key={block.key} className="survey-section">
          <h3>{label}</h3>
          {hint ? <p className="soft">{hint}</p> : null}
        </div>
      );
    if (block.kind === 'information')
      return (
        <div key={block.key} className="survey-information">
          {label ? <h3>{label}</h3> : null}
          {paragraphs(inLocale(block, 'text', locale))}
        </div>
      );
    if (!isQuestion(block)) return null;
    return <Question key={block.key} question={block} number={number++} {...{ locale, isLive, texts }} {...shared} />;
  });
}

type QuestionProps = Omit<SurveyBlocksProps, 'page' | 'firstNumber'> & { question: SurveyQuestion; number: number };

function Question({ question, number, errors, seed, isLive, texts, ...shared }: QuestionProps) {
  const { locale, fields, change } = shared;
  const { key } = question;
  const field = [key, ...fieldsOfQuestion(question)].find((name) => errors[name]);
  const isTakenBack = isLive && !question.isRequired && oneOf(fields, key) !== '' && takesBack.has(question.kind);
  return (
    <div className="survey-question" id={`q-${key}`}>
      <QuestionField
        {...shared}
        question={question}
        id={key}
        words={
          <>
            <span className="question-number">{filledIn(texts.form.question, { number })}</span>{' '}
            {inLocale(question, 'label', locale)}
          </>
        }
        note={(question.isRequired ? texts.form.required : texts.form.optional) ?? ''}
        hint={questionHint(question, locale, texts.form)}
        error={field && errors[field]}
        options={optionsFor(question, seed)}
        texts={texts.fields[question.kind] ?? {}}
      />
      {isTakenBack ? (
        <Button type="button" tone="quiet" small onClick={() => change(key, '')}>
          {texts.form.takeBack}
          <span className="vh">: {inLocale(question, 'label', locale)}</span>
        </Button>
      ) : null}
    </div>
  );
}

/** Kinds whose answer a browser gives no way of taking back. */
const takesBack: ReadonlySet<string> = new Set(['single', 'scale', 'rating']);

function paragraphs(text: string) {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
