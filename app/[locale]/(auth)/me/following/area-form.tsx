'use client';

import { useActionState } from 'react';
import { errorsOf } from '@/app/_forms/summary-errors';
import { Button } from '@/app/_ui/button';
import { ErrorSummary } from '@/app/_ui/error-summary';
import { SelectField } from '@/app/_ui/field';
import { emptyForm } from '@/lib/web/form-state';
import { addArea } from './follow.action';

type AreaFormProps = {
  locale: string;
  here: string;
  places: string[];
  texts: {
    place: string;
    radius: string;
    radii: { value: string; label: string }[];
    submit: string;
    errors: string;
  };
};

/** Adds a town and what lies around it to what one follows. */
export function AreaForm({ locale, here, places, texts }: AreaFormProps) {
  const [state, action, isPending] = useActionState(addArea, emptyForm, here);
  return (
    <form action={action} className="form" noValidate>
      <ErrorSummary heading={texts.errors} errors={errorsOf(state, 'place')} />
      <input type="hidden" name="locale" value={locale} />
      <SelectField
        id="place"
        name="place"
        label={texts.place}
        error={state.fieldErrors.place}
        key={`place-${state.attempt}`}
        defaultValue={String(state.values.place ?? places[0])}
        options={places.map((place) => ({ value: place, label: place }))}
      />
      <SelectField
        id="radiusKm"
        name="radiusKm"
        label={texts.radius}
        error={state.fieldErrors.radiusKm}
        key={`radius-${state.attempt}`}
        defaultValue={String(state.values.radiusKm ?? '5')}
        options={texts.radii}
      />
      <Button tone="line" busy={isPending}>
        {texts.submit}
      </Button>
    </form>
  );
}
