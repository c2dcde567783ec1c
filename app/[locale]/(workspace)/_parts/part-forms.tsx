'use client';

import { projectDocumentSchema } from '@/lib/projects/document-schema';
import { newsSchema } from '@/lib/projects/news-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { addProjectDocumentAction } from './document.action';
import { editNewsAction, publishNewsAction } from './news.action';

/** A file for a project. */
export function ProjectDocumentForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="document" schema={projectDocumentSchema} action={addProjectDocumentAction} />;
}

/** News of a project, or a correction of some. */
export function NewsForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return <FieldsForm {...props} name="news" schema={newsSchema} action={isStored ? editNewsAction : publishNewsAction} />;
}
