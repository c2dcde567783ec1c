'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { ChoiceGroup } from '@/app/_ui/choice';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { TextField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { scheduleNewsletterAction } from './schedule-newsletter.action';

type ScheduleFormProps = {
  locale: string;
  id: string;
  version: number;
  path: string;
  /** What stands in the fields: a moment just ahead. */
  date: string;
  time: string;
  texts: { errors: string; date: string; time: string; timeHint: string; sure: string; sureLegend: string; submit: string };
};

/** When a newsletter goes, and the yes that sends it to so many. */
export function ScheduleForm({ locale, id, version, path, date, time, texts }: ScheduleFormProps) {
  const [state, action, isBusy] = useActionState(scheduleNewsletterAction, emptyForm, path);
  const { fieldErrors, values } = state;
  const errors = Object.entries(fieldErrors).map(([field, message]) => ({ fieldId: `schedule-${field}`, message }));
  if (state.error) errors.unshift({ fieldId: 'schedule-date', message: state.error });
  return (
    <form action={action} className="form" noValidate key={state.attempt}>
      <ErrorSummary heading={texts.errors} errors={errors} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <div className="inline-form">
        <TextField
          id="schedule-date"
          name="date"
          type="date"
          label={texts.date}
          error={fieldErrors.date}
          defaultValue={String(values.date ?? date)}
        />
        <TextField
          id="schedule-time"
          name="time"
          label={texts.time}
          hint={texts.timeHint}
          error={fieldErrors.time}
          defaultValue={String(values.time ?? time)}
        />
      </div>
      <ChoiceGroup
        type="checkbox"
        id="schedule-sure"
        name="sure"
        legend={texts.sureLegend}
        error={fieldErrors.sure}
        chosen={[values.sure ?? []].flat().map(String)}
        options={[{ value: 'yes', label: texts.sure }]}
      />
      <Button busy={isBusy}>{texts.submit}</Button>
    </form>
  );
}
