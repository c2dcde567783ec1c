'use client';

import { phaseSchema } from '@/lib/projects/phase-schema';
import { createPhaseAction } from './create-phase.action';
import { editPhaseAction } from './edit-phase.action';
import { FieldsForm, type FieldsFormProps } from './fields-form';

/** A new phase, or changes to one. */
export function PhaseForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return <FieldsForm {...props} schema={phaseSchema} action={isStored ? editPhaseAction : createPhaseAction} />;
}
