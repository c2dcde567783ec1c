'use client';

import { entryWordsSchema } from '@/lib/participation/entry-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { enterAction } from './entry.action';

/** What somebody said on paper or by phone. */
export function EntryForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="entry" schema={entryWordsSchema} action={enterAction} />;
}
