'use client';

import {
  changeLifeSchema,
  enterInitiativeSchema,
  enterThemeSchema,
  registerSuccessorSchema,
  saveThemeWordsSchema,
} from '@/lib/strategy/strategy-schema';
import { FieldsForm, type FieldsFormProps } from '../_editing/fields-form';
import {
  changeLifeAction,
  enterInitiativeAction,
  enterThemeAction,
  registerSuccessorAction,
  saveThemeWordsAction,
} from './strategy.action';

const lifeFields = changeLifeSchema.omit({ kind: true, id: true, number: true });
const themeFields = enterThemeSchema.omit({ plan: true });
const initiativeFields = enterInitiativeSchema.omit({ themeId: true });
const wordFields = saveThemeWordsSchema.omit({ themeId: true });

/** A step in the life of a theme or an initiative. */
export function LifeForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="life" schema={lifeFields} action={changeLifeAction} />;
}

/** A theme that comes into a plan. */
export function ThemeForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="theme" schema={themeFields} action={enterThemeAction} />;
}

/** An initiative that comes under a theme. */
export function InitiativeForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="initiative" schema={initiativeFields} action={enterInitiativeAction} />;
}

/** The plan that follows another. */
export function SuccessorForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="successor" schema={registerSuccessorSchema} action={registerSuccessorAction} />;
}

/** The words that suggest a theme. */
export function WordsForm(props: FieldsFormProps) {
  return <FieldsForm {...props} name="words" schema={wordFields} action={saveThemeWordsAction} />;
}
