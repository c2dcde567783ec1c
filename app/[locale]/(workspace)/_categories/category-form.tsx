'use client';

import { saveCategoriesSchema } from '@/lib/participation/category-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { saveCategoriesAction } from './save-categories.action';

/** The categories of a project, one a line. */
export function CategoryForm(props: FieldsFormProps) {
  return <FieldsForm {...props} schema={saveCategoriesSchema} action={saveCategoriesAction} />;
}
