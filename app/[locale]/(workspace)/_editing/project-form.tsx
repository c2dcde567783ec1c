'use client';

import { projectSchema } from '@/lib/projects/project-schema';
import { createProjectAction } from './create-project.action';
import { editProjectAction } from './edit-project.action';
import { FieldsForm, type FieldsFormProps } from './fields-form';

/** A new project, or changes to one. */
export function ProjectForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return <FieldsForm {...props} schema={projectSchema} action={isStored ? editProjectAction : createProjectAction} />;
}
