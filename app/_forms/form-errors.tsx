'use client';

import { ErrorSummary } from '@/app/_ui/error-summary';

type FormErrorsProps = {
  heading: string;
  /** Sentences by field name. */
  fieldErrors: Record<string, string>;
  /** A sentence about the whole form, linked to its first field. */
  error?: string;
  idOf: (field: string) => string;
  firstField: string;
  attempt: number;
};

/** Everything to mend, first in the form; it takes focus anew after each attempt. */
export function FormErrors({ heading, fieldErrors, error, idOf, firstField, attempt }: FormErrorsProps) {
  const errors = Object.entries(fieldErrors).map(([field, message]) => ({ fieldId: idOf(field), message }));
  if (error) errors.unshift({ fieldId: idOf(firstField), message: error });
  return <ErrorSummary key={attempt} heading={heading} errors={errors} />;
}
