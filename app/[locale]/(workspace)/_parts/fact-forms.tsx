'use client';

import { correctionSchema, factSchema, geometrySchema } from '@/lib/projects/fact-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { correctFactAction, recordFactAction, recordGeometryAction } from './fact.action';

/** A fact, or a new version of one. */
export function FactForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="fact" schema={factSchema} action={recordFactAction} />;
}

/** A version of a fact to be put right. */
export function CorrectionForm(props: FieldsFormProps) {
  return <FieldsForm {...props} schema={correctionSchema} action={correctFactAction} />;
}

/** A new version of where a project lies. */
export function GeometryForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="place" schema={geometrySchema} action={recordGeometryAction} />;
}
