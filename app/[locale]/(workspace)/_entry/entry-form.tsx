'use client';

import { entryWordsSchema } from '@/lib/participation/entry-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { enterAction } from './entry.action';
import { ScanFields, type ScanTexts } from './scan-fields';

/** What somebody said on paper or by phone. */
export function EntryForm({ scans, ...props }: FieldsFormProps & { scans: ScanTexts }) {
  return (
    <FieldsForm
      {...props}
      name="entry"
      schema={entryWordsSchema}
      action={enterAction}
      below={(form) => <ScanFields {...form} texts={scans} />}
    />
  );
}
