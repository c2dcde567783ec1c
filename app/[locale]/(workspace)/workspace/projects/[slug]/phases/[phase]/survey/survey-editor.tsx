'use client';

import { useActionState, useEffect } from 'react';
import { FormErrors } from '@/app/_forms/form-errors';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { TextArea, TextField } from '@/app/_ui/field';
import { surveyLimits } from '@/lib/surveys/survey-definition';
import { questionDrafts } from '@/lib/surveys/survey-editor';
import { emptyForm } from '@/lib/web/form-state';
import { type EditorTexts, QuestionEditor } from './question-editor';
import { saveSurveyAction } from './save-survey.action';

type SurveyEditorProps = {
  hidden: Record<'locale' | 'project' | 'phase', string>;
  /** Where the form stands. */
  path: string;
  /** The fields as stored. */
  stored: Record<string, string>;
  texts: EditorTexts;
};

const idOf = (field: string) => (field === 'questions' ? 'add-text' : `field-${field}`);

/** Title, introduction and questions of a survey. Every button submits, so that it works without JavaScript. */
export function SurveyEditor({ hidden, path, stored, texts }: SurveyEditorProps) {
  const [state, action, isBusy] = useActionState(saveSurveyAction, emptyForm, path);
  const fields = state.attempt > 0 ? state.values : stored;
  const questions = questionDrafts(fields);
  const { attempt, fieldErrors, done } = state;
  const focus = done?.focus;
  useEffect(() => {
    if (attempt > 0 && focus) document.getElementById(focus)?.focus();
  }, [attempt, focus]);

  const words = (name: string, lang: 'da' | 'en') => ({
    id: idOf(name),
    name,
    lang,
    label: texts.fields[name],
    error: fieldErrors[name],
    defaultValue: String(fields[name] ?? ''),
  });
  return (
    <form action={action} className="form" noValidate>
      <FormErrors
        heading={texts.errors}
        fieldErrors={fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="titleDa"
        attempt={attempt}
      />
      {done?.saved ? (
        <Banner tone="ok" live>
          {texts.saved}
        </Banner>
      ) : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="row-actions">
        <Button small name="do" value="save" busy={isBusy}>
          {texts.save}
        </Button>
      </p>
      <div key={attempt}>
        <div className="two">
          <TextField {...words('titleDa', 'da')} />
          <TextField {...words('titleEn', 'en')} />
          <TextArea rows={3} {...words('introDa', 'da')} />
          <TextArea rows={3} {...words('introEn', 'en')} />
        </div>
        {questions.map((question, at) => (
          <QuestionEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: questions are drawn anew with every answer of the server
            key={at}
            at={at}
            of={questions.length}
            question={question}
            errors={fieldErrors}
            idOf={idOf}
            texts={texts}
          />
        ))}
      </div>
      {questions.length < surveyLimits.questions ? (
        <p className="row-actions">
          {(['text', 'single', 'multiple'] as const).map((kind) => (
            <Button key={kind} id={`add-${kind}`} small tone="line" name="do" value={`add-${kind}`} busy={isBusy}>
              {texts.add[kind]}
            </Button>
          ))}
        </p>
      ) : (
        <p className="hint">{texts.full}</p>
      )}
      <Button name="do" value="save" busy={isBusy}>
        {texts.save}
      </Button>
    </form>
  );
}
