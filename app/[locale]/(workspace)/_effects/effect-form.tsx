'use client';

import { effectSchema } from '@/lib/decisions/effect-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { correctEffectAction } from './correct-effect.action';
import { recordEffectAction } from './record-effect.action';

/** A new measured effect, or the correction of one. */
export function EffectForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return <FieldsForm {...props} schema={effectSchema} action={isStored ? correctEffectAction : recordEffectAction} />;
}
