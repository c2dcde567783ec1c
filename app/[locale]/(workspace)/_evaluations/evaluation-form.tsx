'use client';

import { evaluationSchema } from '@/lib/decisions/evaluation-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { publishEvaluationAction } from './publish-evaluation.action';

/** What a project's people say in the end, or the correction of it. */
export function EvaluationForm(props: FieldsFormProps) {
  return <FieldsForm {...props} schema={evaluationSchema} action={publishEvaluationAction} />;
}
