'use client';

import { Button } from '@/app/_ui/button';
import { SelectField, TextArea, TextField } from '@/app/_ui/field';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import type { TextTemplateView } from '@/lib/moderation/server/template-queries';
import { useDeskForm } from '../_inbox/use-desk-form';
import { FormNotes } from '../_work/form-notes';
import { createTemplateAction } from './create-template.action';
import { editTemplateAction } from './edit-template.action';
import { removeTemplateAction } from './remove-template.action';

type Choice = { value: string; label: string };

export type TemplateTexts = {
  purpose: string;
  purposes: Choice[];
  name: string;
  reason: string;
  reasons: Choice[];
  textDa: string;
  textEn: string;
  hint: string;
  save: string;
  create: string;
  remove: string;
  done: string;
};

type TemplateFormProps = { locale: Locale; template: TextTemplateView | null; texts: TemplateTexts };

/** A template in both languages: made, changed or removed. */
export function TemplateForm({ locale, template, texts }: TemplateFormProps) {
  const page = pathTo(locale, '/workspace/templates');
  const [state, action, busy] = useDeskForm(template ? editTemplateAction : createTemplateAction, page);
  const idOf = (field: string) => `template-${template?.id ?? 'new'}-${field}`;
  const written = (name: string, otherwise: string | undefined) => String(state.values[name] ?? otherwise ?? '');
  return (
    <>
      <form action={action} key={state.attempt} className="form">
        <FormNotes state={state} done={texts.done} />
        <Known locale={locale} template={template} />
        <div className="two">
          <SelectField
            id={idOf('purpose')}
            name="purpose"
            label={texts.purpose}
            options={texts.purposes}
            error={state.fieldErrors.purpose}
            defaultValue={written('purpose', template?.purpose)}
          />
          <SelectField
            id={idOf('reason')}
            name="reason"
            label={texts.reason}
            options={texts.reasons}
            error={state.fieldErrors.reason}
            defaultValue={written('reason', template?.reason ?? '')}
          />
        </div>
        <TextField
          id={idOf('name')}
          name="name"
          label={texts.name}
          maxLength={60}
          error={state.fieldErrors.name}
          defaultValue={written('name', template?.name)}
        />
        {(['textDa', 'textEn'] as const).map((field) => (
          <TextArea
            key={field}
            id={idOf(field)}
            name={field}
            rows={4}
            maxLength={2000}
            lang={field === 'textDa' ? 'da' : 'en'}
            label={texts[field]}
            hint={texts.hint}
            error={state.fieldErrors[field]}
            defaultValue={written(field, template?.[field])}
          />
        ))}
        <Button small busy={busy}>
          {template ? texts.save : texts.create}
        </Button>
      </form>
      {template ? <RemoveTemplate locale={locale} template={template} label={texts.remove} /> : null}
    </>
  );
}

function RemoveTemplate({ locale, template, label }: { locale: Locale; template: TextTemplateView; label: string }) {
  const [state, action, busy] = useDeskForm(removeTemplateAction, pathTo(locale, '/workspace/templates'));
  return (
    <form action={action} className="inline-form">
      <Known locale={locale} template={template} />
      <Button small tone="quiet" busy={busy}>
        {label} <span className="vh">{template.name}</span>
      </Button>
      {state.error ? (
        <span className="error-text" role="alert">
          {state.error}
        </span>
      ) : null}
    </form>
  );
}

function Known({ locale, template }: { locale: Locale; template: TextTemplateView | null }) {
  return (
    <>
      <input type="hidden" name="locale" value={locale} />
      {template ? (
        <>
          <input type="hidden" name="id" value={template.id} />
          <input type="hidden" name="version" value={template.version} />
        </>
      ) : null}
    </>
  );
}
