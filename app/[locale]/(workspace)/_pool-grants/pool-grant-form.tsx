'use client';

import { poolGrantSchema } from '@/lib/decisions/pool-grant-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { correctPoolGrantAction } from './correct-pool-grant.action';
import { recordPoolGrantAction } from './record-pool-grant.action';

/** New money from a pool, or the correction of what was written of it. */
export function PoolGrantForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return <FieldsForm {...props} schema={poolGrantSchema} action={isStored ? correctPoolGrantAction : recordPoolGrantAction} />;
}
