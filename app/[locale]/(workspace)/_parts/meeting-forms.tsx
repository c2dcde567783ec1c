'use client';

import { meetingSchema, minutesSchema } from '@/lib/projects/meeting-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { createMeetingAction, editMeetingAction, recordMinutesAction } from './meeting.action';

/** A new meeting, or changes to one. */
export function MeetingForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return (
    <FieldsForm {...props} name="meeting" schema={meetingSchema} action={isStored ? editMeetingAction : createMeetingAction} />
  );
}

/** What came of a meeting. */
export function MinutesForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="minutes" schema={minutesSchema} action={recordMinutesAction} />;
}
