'use client';

import { documentSchema, exceptionSchema, hearingSchema, partiesSchema } from '@/lib/projects/hearing-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { addDocumentAction } from './document.action';
import { exceptInvolvementAction } from './except-involvement.action';
import { saveHearingAction } from './hearing.action';
import { addPartiesAction } from './parties.action';

/** What makes a phase a hearing. */
export function HearingForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="hearing" schema={hearingSchema} action={saveHearingAction} />;
}

/** One more document that is heard. */
export function DocumentForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="document" schema={documentSchema} action={addDocumentAction} />;
}

/** Bodies to ask, pasted as a list. */
export function PartiesForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="parties" schema={partiesSchema} action={addPartiesAction} />;
}

/** Why a project goes on without involvement. */
export function ExceptionForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="exception" schema={exceptionSchema} action={exceptInvolvementAction} />;
}
