'use client';

import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { type FormAction, unreachableCode, useServerForm } from '@/app/_forms/use-server-form';
import { StepUpNote } from '@/app/_identity/step-up-note';
import { QueryProvider } from '@/app/_session/query-provider';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import type { PendingFileView } from '@/lib/files/file-views';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { KeptAnswers } from '@/lib/surveys/kept-answers';
import type { MetSurvey } from '@/lib/surveys/met-survey';
import { knownFields, surveyAnswersSchema } from '@/lib/surveys/survey-answers-schema';
import { questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { fieldsOfQuestion, oneOf, questionOfField } from '@/lib/surveys/survey-fields';
import { hasReview, isLengthOpen, pageAt, pageOfField, reviewStep, step } from '@/lib/surveys/survey-steps';
import { filledIn } from './filled-in';
import type { SurveyTexts } from './form-texts';
import { KeptNote } from './kept-note';
import { SurveyBlocks } from './survey-blocks';
import { DroppedNotice, SurveyReview } from './survey-review';
import { useAnswerFields } from './use-answer-fields';
import { useKeptAnswers } from './use-kept-answers';
import { useSendLater } from './use-send-later';

export type SurveyFormProps = {
  action: FormAction;
  /** Where the form stands. */
  path: string;
  locale: Locale;
  survey: { id: string; versionId: string };
  definition: SurveyDefinition;
  submissionKey: string;
  /** What the form carries beside: a code, the secret of the link it was gone on by. */
  carried?: { code?: string; resume?: string };
  /** When the page was drawn, signed; without it the form is not guarded. */
  opened?: string;
  /** Where one confirms who one is, when the phase asks for it. */
  stepUp?: { path: string; text: string };
  /** What is kept on the account or behind the link. */
  begun: { kept: KeptAnswers; page: string; gone: number } | null;
  /** Names the draft on this device. */
  draft: string;
  /** Whether answers are kept on an account too, and whether a link to go on by can be made. */
  keptOn: 'account' | 'link' | 'device';
  /** The files this person has chosen and not sent yet, by question; left out for somebody who may send none. */
  files?: Record<string, PendingFileView[]>;
  texts: SurveyTexts;
};

/**
 * A survey to answer, page by page, with a last look at the end of more than one page. Each button says where it leads,
 * so that the server turns the pages by the same rules where there is no JavaScript.
 */
export function SurveyForm(props: SurveyFormProps) {
  return (
    <QueryProvider>
      <Form {...props} />
    </QueryProvider>
  );
}

type Refused = { errors: Record<string, string>; attempt: number; isMore: boolean };

function Form({ action, path, locale, survey, definition, begun, texts, carried = {}, ...props }: SurveyFormProps) {
  const { state, guard, isBusy, send, form } = useServerForm({ action, path, unreachable: texts.form.unreachable ?? '' });
  const isPosted = state.attempt > 0 && state.errorCode !== unreachableCode;
  const [initial] = useState(() => (isPosted ? knownFields(definition, state.values) : (begun?.kept.fields ?? {})));
  const { fields, met, change, fillIn, register } = useAnswerFields(definition, initial);
  const [at, setAt] = useState(oneOf(state.values, 'page') || begun?.page || '');
  const [refused, setRefused] = useState<Refused>({
    errors: state.fieldErrors,
    attempt: state.attempt,
    isMore: state.errorCode === 'more',
  });
  const [isReviewed, setReviewed] = useState(oneOf(state.values, 'reviewed') === 'yes');
  const [resume, setResume] = useState(oneOf(state.values, 'resume') || (carried.resume ?? ''));
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const heading = useRef<HTMLHeadingElement>(null);
  const submissionKey = oneOf(state.values, 'submissionKey') || props.submissionKey;
  const here = pageAt(met, definition, at);
  const page = here?.page.key ?? reviewStep;
  const isWaiting = state.errorCode === unreachableCode;
  useSendLater(isWaiting, state.attempt, send);
  const kept = useKeptAnswers({
    survey,
    definition,
    draft: props.draft,
    title: inLocale(definition, 'title', locale),
    begun,
    isKeptThere: props.keptOn === 'account' || resume !== '',
    resume,
    fields,
    page,
    isPosted,
    fillIn,
    goTo: setAt,
  });

  // What the server answers stands until something is pressed again, on the page it is about.
  const answered = useRef(state.attempt);
  useEffect(() => {
    if (answered.current === state.attempt || state.errorCode === unreachableCode) return;
    answered.current = state.attempt;
    setRefused((before) => ({ errors: state.fieldErrors, attempt: before.attempt + 1, isMore: false }));
    const field = Object.keys(state.fieldErrors)[0];
    if (field) setAt(pageOfField(definition, field) ?? reviewStep);
  }, [state, definition]);

  function refuse(faults: readonly { field: string; code: string }[], isMore = false) {
    const errors: Record<string, string> = {};
    for (const { field, code } of faults) errors[field] ??= texts.errors[code] ?? texts.errors.invalid ?? code;
    setRefused(({ attempt }) => ({ errors, attempt: attempt + 1, isMore }));
  }

  function turnTo(next: string) {
    setAt(next);
    if (next === reviewStep) setReviewed(true);
    requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    });
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const go = ((event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null)?.value || 'next';
    if (go === 'send') return sendAnswers();
    const shown = here ? [...here.shown] : [];
    const next = step(met, definition, { at: page, go, seen: shown });
    refuse(next.faults);
    if (next.at !== page) turnTo(next.at);
  }

  function sendAnswers() {
    const checked = surveyAnswersSchema(definition).safeParse(fields);
    if (checked.success) {
      refuse([]);
      return send();
    }
    const faults = checked.error.issues.map(({ path: [field], message }) => ({ field: String(field), code: message }));
    refuse(faults);
    const faulty = faults[0] && pageOfField(definition, faults[0].field);
    if (faulty && faulty !== page) turnTo(faulty);
  }

  const errors = useMemo(() => standing(refused.errors, met, state.fieldErrors, here?.page.key), [refused, met, state, here]);
  const onPage = new Set(here?.questions.flatMap(fieldsOfQuestion));
  const isLast = here === null || !hasReview(definition);
  return (
    <form {...form} onSubmit={onSubmit} className="form survey-form">
      <FormErrors
        heading={(page === reviewStep || isLast ? texts.form.errorHeading : texts.form.errorHeadingPage) ?? ''}
        fieldErrors={refused.errors}
        error={isWaiting ? undefined : state.error}
        idOf={(field) => idOfField(definition, field)}
        firstField={here?.questions[0]?.key ?? 'survey-page'}
        attempt={refused.attempt}
      />
      {props.stepUp ? <StepUpNote errorCode={state.errorCode} {...props.stepUp} /> : null}
      <div role="status">
        {isWaiting ? (
          <Banner strong={texts.form.waitingHeading}>{texts.form.waitingText}</Banner>
        ) : refused.isMore ? (
          <Banner>{texts.form.more}</Banner>
        ) : null}
      </div>
      {kept.isRestored ? <Banner live>{texts.form.restored}</Banner> : null}
      {begun && begun.gone > 0 ? <Banner>{filledIn(texts.form.gone, { count: begun.gone })}</Banner> : null}
      <Hidden
        values={{
          locale,
          surveyId: survey.id,
          versionId: survey.versionId,
          submissionKey,
          page,
          resume,
          code: carried.code ?? '',
        }}
      />
      <Hidden values={{ seen: here ? [...here.shown].join(' ') : '', reviewed: isReviewed ? 'yes' : '' }} />
      {Object.entries(fields).map(([name, value]) =>
        onPage.has(name)
          ? null
          : [value].flat().map((text) => <input key={`${name} ${text}`} type="hidden" name={name} value={text} />),
      )}
      {props.opened ? <FormGuard {...guard} opened={guard.opened ?? props.opened} /> : null}
      <PageHeading met={met} definition={definition} page={page} locale={locale} texts={texts} heading={heading} />
      {here ? (
        <SurveyBlocks
          page={here}
          locale={locale}
          firstNumber={1 + met.pages.slice(0, met.pages.indexOf(here)).reduce((sum, each) => sum + each.questions.length, 0)}
          fields={fields}
          errors={errors}
          seed={submissionKey}
          register={register}
          change={change}
          survey={survey}
          files={props.files}
          isLive={isLive}
          texts={texts}
        />
      ) : (
        <SurveyReview met={met} fields={fields} locale={locale} texts={texts} />
      )}
      {isLast ? <DroppedNotice met={met} locale={locale} texts={texts} /> : null}
      {(['falseAlarm', 'keepContact'] as const).map((name) =>
        state.errorCode === asksFor[name] || state.values[name] === 'on' ? (
          <ChoiceGroup
            key={name}
            type="checkbox"
            id={name}
            name={name}
            legend={texts.form.check}
            legendHidden
            options={[{ value: 'on', label: texts.form[name] }]}
            chosen={state.values[name] === 'on' ? ['on'] : []}
          />
        ) : null,
      )}
      <p className="survey-buttons">
        <Button name="go" value={isLast ? 'send' : 'next'} busy={isBusy}>
          {isLast ? texts.form.send : texts.form.next}
        </Button>
        {here && met.pages.indexOf(here) === 0 ? null : (
          <Button tone="line" name="go" value="back">
            {texts.form.back}
          </Button>
        )}
        {isReviewed && !isLast ? (
          <Button tone="quiet" name="go" value="review">
            {texts.form.toReview}
          </Button>
        ) : null}
      </p>
      <KeptNote
        kept={kept}
        keptOn={props.keptOn}
        isLive={isLive}
        path={path}
        code={carried.code ?? ''}
        resume={resume}
        onLink={setResume}
        texts={texts.form}
      />
    </form>
  );
}

const asksFor = { falseAlarm: 'cprLikelyInText', keepContact: 'contactInText' } as const;

function Hidden({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

type PageHeadingProps = {
  met: MetSurvey;
  definition: SurveyDefinition;
  page: string;
  locale: Locale;
  texts: SurveyTexts;
  heading: React.RefObject<HTMLHeadingElement | null>;
};

/** Which page this is of how many. Where answers decide how many there are, it says so. */
function PageHeading({ met, definition, page, locale, texts, heading }: PageHeadingProps) {
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

/** What still has to be mended of what was refused: what has been mended since needs no words any more. */
function standing(refused: Record<string, string>, met: MetSurvey, ofServer: Record<string, string>, page?: string) {
  const wrong = new Set(met.pages.find((each) => each.page.key === page)?.faults.map(({ field }) => field));
  return Object.fromEntries(
    Object.entries(refused).filter(([field]) => wrong.has(field) || ofServer[field] || isOfForm(field, met)),
  );
}

/** Said of the form as a whole, at its first question. */
function isOfForm(field: string, met: MetSurvey): boolean {
  return Object.keys(met.answers).length === 0 && met.pages[0]?.questions[0]?.key === questionOfField(field);
}

/** The id of the control a field is filled in with. */
function idOfField(definition: SurveyDefinition, field: string): string {
  const question = questionsOf(definition).find(({ key }) => key === questionOfField(field));
  if (!question) return 'survey-page';
  const [key, part] = field.split(':');
  if (!part) return question.key;
  if (part === 'other' && 'hasOther' in question) return `${key}-other-words`;
  return fieldsOfQuestion(question)[0] === field ? question.key : `${key}-${part}`;
}
