'use client';

import { newsletterSchema } from '@/lib/newsletters/newsletter-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import { createNewsletterAction } from './create-newsletter.action';
import { editNewsletterAction } from './edit-newsletter.action';

/** A new newsletter, or changes to a draft. */
export function NewsletterForm({ isStored, ...props }: FieldsFormProps & { isStored: boolean }) {
  return <FieldsForm {...props} schema={newsletterSchema} action={isStored ? editNewsletterAction : createNewsletterAction} />;
}
