'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import type { Outcome } from '@/lib/moderation/case';
import { emptyForm } from '@/lib/web/form-state';
import { decideCaseAction } from './decide-case.action';
import { startDeciding, stopDeciding } from './deciding';
import { MarkPassages, type MarkTexts } from './mark-passages';
import { useShortcut } from './use-shortcut';

export type DecisionTexts = {
  heading: string;
  legend: string;
  /** What each outcome is called, in the order of their keys, and what it takes. */
  outcomes: { value: Outcome; label: string; note?: string }[];
  reason: string;
  reasonHint: string;
  text: string;
  textHint: string;
  mendInDays: string;
  coveredBy: string;
  coveredByHint: string;
  marks: MarkTexts;
  save: string;
  logLine: string;
};

type DecisionPanelProps = {
  locale: Locale;
  code: string;
  version: number;
  /** Where to go on; empty when nothing else waits. */
  next: string;
  filter: string;
  outcome?: Outcome;
  reason: string;
  reasons: { value: string; label: string }[];
  mendDays: { value: string; label: string }[];
  /** The words as they stand, to be marked. */
  words: { title: string | null; text: string; language: string };
  /** Ready words to choose from, over the text. */
  templates: ReactNode;
  texts: DecisionTexts;
};

/**
 * Decides. A refused decision keeps what was written; when somebody else was faster the panel says so
 * and counts from their decision on. Keys: the number of the outcome, and Enter.
 */
export function DecisionPanel(props: DecisionPanelProps) {
  const { locale, code, version, next, filter, texts } = props;
  const [state, action, busy] = useActionState(decideCaseAction, emptyForm, pathTo(locale, '/workspace/cases/[code]', { code }));
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const written = (name: string, otherwise: string) => String(state.values[name] ?? otherwise);

  useShortcut(({ key, ctrl }) => !ctrl && pressed(key, form.current));
  useEffect(() => {
    if (state.attempt > 0) stopDeciding(code);
    if (state.errorCode === 'conflict') router.refresh();
    form.current?.querySelector<HTMLElement>('.field-error .input, .choices-error input')?.focus();
  }, [state, router, code]);

  return (
    <form
      className="decide"
      action={action}
      onSubmit={() => startDeciding(code)}
      aria-labelledby={`decide-${code}`}
      ref={form}
      key={state.attempt}
      noValidate
    >
      <h3 id={`decide-${code}`}>{texts.heading}</h3>
      {state.error ? (
        <Banner tone="error" live>
          {state.error}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="filter" value={filter} />
      <ChoiceGroup
        type="radio"
        id={`outcome-${code}`}
        name="outcome"
        legend={texts.legend}
        legendHidden
        required
        error={state.fieldErrors.outcome}
        chosen={[written('outcome', props.outcome ?? '')]}
        options={texts.outcomes.map((option, index) => ({ ...option, after: <kbd aria-hidden="true">{index + 1}</kbd> }))}
      />
      <div className="when-redacted">
        <MarkPassages
          code={code}
          words={props.words}
          written={written}
          error={state.fieldErrors.markedText ?? state.fieldErrors.markedTitle}
          texts={texts.marks}
        />
      </div>
      <div className="when-covered">
        <TextField
          id={`covered-by-${code}`}
          name="coveredBy"
          label={texts.coveredBy}
          hint={texts.coveredByHint}
          error={state.fieldErrors.coveredBy}
          defaultValue={written('coveredBy', '')}
          maxLength={20}
          autoComplete="off"
        />
      </div>
      <div className="when-why">
        <SelectField
          id={`reason-${code}`}
          name="reason"
          label={texts.reason}
          hint={texts.reasonHint}
          error={state.fieldErrors.reason}
          defaultValue={written('reason', props.reason)}
          options={props.reasons}
        />
        {props.templates}
        <TextArea
          id={`text-${code}`}
          name="text"
          rows={5}
          maxLength={2000}
          label={texts.text}
          hint={texts.textHint}
          error={state.fieldErrors.text}
          defaultValue={written('text', '')}
        />
      </div>
      <div className="when-returned">
        <SelectField
          id={`mend-${code}`}
          name="mendInDays"
          label={texts.mendInDays}
          error={state.fieldErrors.mendInDays}
          defaultValue={written('mendInDays', '14')}
          options={props.mendDays}
        />
      </div>
      <Button wide busy={busy}>
        {texts.save} <kbd aria-hidden="true">⏎</kbd>
      </Button>
      <p className="logline">{texts.logLine}</p>
    </form>
  );
}

function pressed(key: string, form: HTMLFormElement | null): boolean {
  const choices = form?.elements.namedItem('outcome');
  if (!form || !(choices instanceof RadioNodeList)) return false;
  const wanted = /^[1-9]$/.test(key) ? choices[Number(key) - 1] : undefined;
  if (wanted instanceof HTMLInputElement) {
    wanted.checked = true;
    const field = firstFieldOf[wanted.value];
    form.querySelector<HTMLElement>(field ? `[name="${field}"]` : ':checked')?.focus();
    return true;
  }
  const isOnLinkOrButton = document.activeElement?.matches('a, button, summary') ?? false;
  if (key !== 'enter' || isOnLinkOrButton || choices.value === '') return false;
  form.requestSubmit();
  return true;
}

/** Where an outcome's own fields begin. */
const firstFieldOf: Record<string, string> = {
  hidden: 'reason',
  returned: 'reason',
  redacted: 'markedText',
  covered: 'coveredBy',
};
