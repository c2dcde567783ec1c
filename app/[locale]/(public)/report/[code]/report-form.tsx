'use client';

import { FormErrors } from '@/app/_forms/form-errors';
import { FormGuard } from '@/app/_forms/form-guard';
import { useServerForm } from '@/app/_forms/use-server-form';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup, type ChoiceOption } from '@/app/_ui/choice';
import { TextArea } from '@/app/_ui/field';
import { sendReport } from './submit-report.action';

type ReportFormProps = {
  locale: string;
  code: string;
  /** The page it stands on. */
  path: string;
  /** When the page was drawn, signed. */
  opened: string;
  texts: {
    legend: string;
    reasons: ChoiceOption[];
    text: string;
    textHint: string;
    submit: string;
    errors: string;
    unreachable: string;
  };
};

const idOf = (field: string) => `report-${field}`;

/** One reason and, if one likes, a few words. Works without JavaScript. */
export function ReportForm({ locale, code, path, opened, texts }: ReportFormProps) {
  const { state, guard, isBusy, form } = useServerForm({ action: sendReport, path, unreachable: texts.unreachable });
  const { fieldErrors, values } = state;
  return (
    <form {...form} className="form">
      <FormErrors
        heading={texts.errors}
        fieldErrors={fieldErrors}
        error={state.error}
        idOf={idOf}
        firstField="reason"
        attempt={state.attempt}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="code" value={code} />
      <FormGuard {...guard} opened={guard.opened ?? opened} />
      <ChoiceGroup
        type="radio"
        id={idOf('reason')}
        name="reason"
        legend={texts.legend}
        error={fieldErrors.reason}
        options={texts.reasons}
        chosen={[String(values.reason ?? '')]}
      />
      <TextArea
        id={idOf('text')}
        name="text"
        rows={4}
        label={texts.text}
        hint={texts.textHint}
        error={fieldErrors.text}
        defaultValue={String(values.text ?? '')}
      />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
