'use client';

import { invitedSchema } from '@/lib/projects/circle-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { inviteAction } from './circle.action';

/** Addresses to invite. */
export function InviteForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="invite" schema={invitedSchema} action={inviteAction} />;
}
