import type { FormState } from '@/lib/web/form-state';

/** What the summary over a form lists: its fields' errors, and the form's own at its first field. */
export function errorsOf(state: FormState, firstField: string) {
  return [
    ...Object.entries(state.fieldErrors).map(([fieldId, message]) => ({ fieldId, message })),
    ...(state.error ? [{ fieldId: firstField, message: state.error }] : []),
  ];
}
