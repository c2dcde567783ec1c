'use client';

import { type FormEvent, useRef, useState } from 'react';
import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { useIsLive } from '@/app/_forms/use-is-live';
import { type FormAction, unreachableCode, useServerForm } from '@/app/_forms/use-server-form';
import { StepUpNote } from '@/app/_identity/step-up-note';
import { QueryProvider } from '@/app/_session/query-provider';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import type { PendingFileView } from '@/lib/files/file-views';
import { inLocale, type Locale } from '@/lib/i18n/locale';
import type { KeptAnswers } from '@/lib/surveys/kept-answers';
import { knownFields, surveyAnswersSchema } from '@/lib/surveys/survey-answers-schema';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { fieldsOfQuestion, oneOf } from '@/lib/surveys/survey-fields';
import { hasReview, pageAt, pageOfField, reviewStep, step } from '@/lib/surveys/survey-steps';
import { filledIn } from './filled-in';
import type { SurveyTexts } from './form-texts';
import { idOfField } from './id-of-field';
import { KeptNote } from './kept-note';
import { PageHeading } from './page-heading';
import { SurveyBlocks } from './survey-blocks';
import { DroppedNotice, SurveyReview } from './survey-review';
import { useAnswerFields } from './use-answer-fields';
import { useKeptAnswers } from './use-kept-answers';
import { useRefusal } from './use-refusal';
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

function Form({ action, path, locale, survey, definition, begun, texts, carried = {}, ...props }: SurveyFormProps) {
  const { state, guard, isBusy, send, form } = useServerForm({ action, path, unreachable: texts.form.unreachable ?? '' });
  const isPosted = state.attempt > 0 && state.errorCode !== unreachableCode;
  const [initial] = useState(() => (isPosted ? knownFields(definition, state.values) : (begun?.kept.fields ?? {})));
  const { fields, met, change, read, fillIn, register } = useAnswerFields(definition, initial);
  const [at, setAt] = useState(oneOf(state.values, 'page') || begun?.page || '');
  const [isReviewed, setReviewed] = useState(oneOf(state.values, 'reviewed') === 'yes');
  const [resume, setResume] = useState(oneOf(state.values, 'resume') || (carried.resume ?? ''));
  const isLive = useIsLive();
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
    read,
    fillIn,
    goTo: setAt,
  });

  const { refused, errors, refuse } = useRefusal({
    state,
    definition,
    met,
    page: here?.page.key,
    texts: texts.errors,
    goTo: setAt,
  });

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
      <StepButtons
        isFirst={here !== null && met.pages.indexOf(here) === 0}
        isLast={isLast}
        isReviewed={isReviewed}
        isBusy={isBusy}
        texts={texts.form}
      />
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

type StepButtonsProps = {
  isFirst: boolean;
  isLast: boolean;
  isReviewed: boolean;
  isBusy: boolean;
  texts: SurveyTexts['form'];
};

function StepButtons({ isFirst, isLast, isReviewed, isBusy, texts }: StepButtonsProps) {
  return (
    <p className="survey-buttons">
      <Button name="go" value={isLast ? 'send' : 'next'} busy={isBusy}>
        {isLast ? texts.send : texts.next}
      </Button>
      {isFirst ? null : (
        <Button tone="line" name="go" value="back">
          {texts.back}
        </Button>
      )}
      {isReviewed && !isLast ? (
        <Button tone="quiet" name="go" value="review">
          {texts.toReview}
        </Button>
      ) : null}
    </p>
  );
}
