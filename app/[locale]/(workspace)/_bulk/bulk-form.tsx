'use client';

import { useActionState, useRef } from 'react';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { SelectField, TextArea } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { emptyForm } from '@/lib/web/form-state';
import { type FilledTemplate, TemplatePicker } from '../_inbox/template-picker';
import { useShortcut } from '../_inbox/use-shortcut';
import { BulkLines, type PreviewLine } from './bulk-lines';
import { decideInBulkAction } from './decide-in-bulk.action';

type BulkFormProps = {
  locale: Locale;
  /** This page with its selection, and where one came from. */
  page: string;
  back: string;
  bulkId: string;
  lines: PreviewLine[];
  gone: string[];
  beyond: string | null;
  reasons: { value: string; label: string }[];
  templates: FilledTemplate[];
  texts: Record<
    | 'summary'
    | 'skipSummary'
    | 'cases'
    | 'legend'
    | 'publish'
    | 'hide'
    | 'hideNote'
    | 'reason'
    | 'reasonHint'
    | 'text'
    | 'textHint'
    | 'submit'
    | 'cancel'
    | 'undoNote'
    | 'pick'
    | 'choose',
    string
  >;
};

/** One decision on many cases. Each can still be left out; nothing has happened yet. */
export function BulkForm({ locale, page, back, bulkId, lines, gone, beyond, reasons, templates, texts }: BulkFormProps) {
  const [state, action, busy] = useActionState(decideInBulkAction, emptyForm, page);
  const form = useRef<HTMLFormElement>(null);
  useShortcut(({ key, ctrl }) => !ctrl && pressed(key, form.current));
  const written = (name: string) => String(state.values[name] ?? '');
  const problem = state.error ?? state.fieldErrors.case ?? state.fieldErrors.bulkId;
  return (
    <form action={action} className="bulk" ref={form} key={state.attempt}>
      {problem ? (
        <Banner tone="error" live>
          {problem}
        </Banner>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="bulkId" value={bulkId} />
      <div className="bulk-cases">
        <p>
          <strong>{texts.summary}</strong>{' '}
          {gone.length + lines.filter(({ skipped }) => skipped).length > 0 ? texts.skipSummary : null}
        </p>
        {beyond ? <p className="note">{beyond}</p> : null}
        <BulkLines lines={lines} gone={gone} chosen={state.values.case} label={texts.cases} />
      </div>
      <div className="decide bulk-decide">
        <ChoiceGroup
          type="radio"
          id="bulk-kind"
          name="kind"
          legend={texts.legend}
          required
          error={state.fieldErrors.kind}
          chosen={[written('kind')]}
          options={[
            { value: 'publish', label: texts.publish, after: <kbd aria-hidden="true">1</kbd> },
            { value: 'hide', label: texts.hide, note: texts.hideNote, after: <kbd aria-hidden="true">2</kbd> },
          ]}
        />
        <div className="when-hiding-all">
          <SelectField
            id="bulk-reason"
            name="reason"
            label={texts.reason}
            hint={texts.reasonHint}
            error={state.fieldErrors.reason}
            defaultValue={written('reason')}
            options={reasons}
          />
          <TemplatePicker
            id="bulk-template"
            textField="bulk-text"
            reasonField="bulk-reason"
            templates={templates}
            texts={{ label: texts.pick, choose: texts.choose }}
          />
          <TextArea
            id="bulk-text"
            name="text"
            rows={5}
            maxLength={2000}
            label={texts.text}
            hint={texts.textHint}
            error={state.fieldErrors.text}
            defaultValue={written('text')}
          />
        </div>
        <Button wide busy={busy}>
          {texts.submit} <kbd aria-hidden="true">⏎</kbd>
        </Button>
        <p className="logline">{texts.undoNote}</p>
        <p>
          <a href={back}>{texts.cancel}</a>
        </p>
      </div>
    </form>
  );
}

function pressed(key: string, form: HTMLFormElement | null): boolean {
  const choices = form?.elements.namedItem('kind');
  if (!form || !(choices instanceof RadioNodeList)) return false;
  const wanted = { 1: 'publish', 2: 'hide' }[key];
  if (wanted) {
    choices.value = wanted;
    form.querySelector<HTMLElement>('[name="kind"]:checked')?.focus();
    return true;
  }
  const isOnLinkOrButton = document.activeElement?.matches('a, button, summary') ?? false;
  if (key !== 'enter' || isOnLinkOrButton || choices.value === '') return false;
  form.requestSubmit();
  return true;
}
