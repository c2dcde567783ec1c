'use server';

import { cancelMeetingSchema, createMeetingSchema, editMeetingSchema, recordMinutesSchema } from '@/lib/projects/meeting-schema';
import { cancelMeeting } from '@/lib/projects/server/cancel-meeting';
import { createMeeting } from '@/lib/projects/server/create-meeting';
import { editMeeting } from '@/lib/projects/server/edit-meeting';
import { recordMinutes } from '@/lib/projects/server/record-minutes';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { partsPath } from './parts-path';

const shared = { messages: 'meetingDesk', limit: staffLimit } as const;

/** Announces a meeting. */
export async function createMeetingAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    ...shared,
    schema: createMeetingSchema,
    command: createMeeting,
    fieldOf: { phaseNotFound: 'phaseId', meetingThere: 'titleDa' },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'meetings', 'created') }),
  });
}

/** Changes a meeting. */
export async function editMeetingAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    ...shared,
    schema: editMeetingSchema,
    command: editMeeting,
    fieldOf: { phaseNotFound: 'phaseId', seatsGiven: 'seats' },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'meetings', 'edited') }),
  });
}

/** Calls a meeting off. */
export async function cancelMeetingAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    ...shared,
    schema: cancelMeetingSchema,
    command: cancelMeeting,
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'meetings', 'cancelled') }),
  });
}

/** Writes what came of a meeting. */
export async function recordMinutesAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    ...shared,
    schema: recordMinutesSchema,
    command: recordMinutes,
    fieldOf: { documentNotFound: 'minutesDocumentId', codesUnknown: 'codes' },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'meetings', 'minutes') }),
  });
}
