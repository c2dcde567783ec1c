'use server';

import { correctFactSchema, recordFactSchema, recordGeometrySchema } from '@/lib/projects/fact-schema';
import { correctFact } from '@/lib/projects/server/correct-fact';
import { recordFact } from '@/lib/projects/server/record-fact';
import { recordGeometry } from '@/lib/projects/server/record-geometry';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { partsPath } from './parts-path';

/** Adds a fact, or a new version of one. */
export async function recordFactAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: recordFactSchema,
    messages: 'factDesk',
    limit: staffLimit,
    command: recordFact,
    fieldOf: { factNotFound: 'of' },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'facts', 'recorded') }),
  });
}

/** Puts a version of a fact right. */
export async function correctFactAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: correctFactSchema,
    messages: 'factDesk',
    limit: staffLimit,
    command: correctFact,
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'facts', 'corrected') }),
  });
}

/** Adds a version of where a project lies. */
export async function recordGeometryAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: recordGeometrySchema,
    messages: 'factDesk',
    limit: staffLimit,
    command: recordGeometry,
    fieldOf: {
      geometryNeeded: 'shape',
      geometryShape: 'shape',
      geometryTooLarge: 'shape',
      geometryDegrees: 'shape',
      geometryOpen: 'shape',
      geometryCrosses: 'shape',
      geometryOutside: 'shape',
      geometrySame: 'shape',
    },
    done: ({ slug }, locale) => ({ redirectTo: partsPath(locale, slug, 'place', 'drawn') }),
  });
}
