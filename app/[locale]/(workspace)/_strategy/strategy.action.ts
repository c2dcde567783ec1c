'use server';

import { changeLife } from '@/lib/strategy/server/change-life';
import { enterInitiative } from '@/lib/strategy/server/enter-initiative';
import { enterTheme } from '@/lib/strategy/server/enter-theme';
import { registerSuccessor } from '@/lib/strategy/server/register-successor';
import { saveThemeWords } from '@/lib/strategy/server/save-theme-words';
import {
  changeLifeSchema,
  enterInitiativeSchema,
  enterThemeSchema,
  registerSuccessorSchema,
  saveThemeWordsSchema,
} from '@/lib/strategy/strategy-schema';
import type { FormState } from '@/lib/web/form-state';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../_desk/staff-limit';
import { initiativePath, strategyPath, themePath } from './strategy-path';

const shared = { messages: 'strategyDesk', limit: staffLimit } as const;
const dayField = { dayAhead: 'happenedOn', dayBeforeLast: 'happenedOn' } as const;

/** One more step in the life of a theme or an initiative; stays where the form stood. */
export async function changeLifeAction(previous: FormState, form: FormData): Promise<FormState> {
  const pathOf = form.get('kind') === 'initiative' ? initiativePath : themePath;
  return submitForm({
    ...shared,
    previous,
    form,
    schema: changeLifeSchema,
    command: changeLife,
    fieldOf: { ...dayField, sameState: 'state', stepUnknown: 'state' },
    done: ({ slug }, locale) => ({ redirectTo: pathOf(locale, slug, 'changed') }),
  });
}

/** Brings a theme into a plan and goes to it. */
export async function enterThemeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: enterThemeSchema,
    command: enterTheme,
    fieldOf: { ...dayField, titleThere: 'titleDa', continuesUnknown: 'continuesId' },
    done: ({ slug }, locale) => ({ redirectTo: themePath(locale, slug, 'themeEntered') }),
  });
}

/** Brings an initiative under a theme and stays there. */
export async function enterInitiativeAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: enterInitiativeSchema,
    command: enterInitiative,
    fieldOf: { ...dayField, titleThere: 'titleDa' },
    done: ({ theme }, locale) => ({ redirectTo: themePath(locale, theme, 'initiativeEntered') }),
  });
}

/** Registers the plan that follows and goes back to the plans. */
export async function registerSuccessorAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: registerSuccessorSchema,
    command: registerSuccessor,
    fieldOf: { periodTooEarly: 'periodFrom', themeNotFound: 'themeIds' },
    done: (_made, locale) => ({ redirectTo: strategyPath(locale, 'succeeded') }),
  });
}

/** Saves the words that suggest a theme. */
export async function saveThemeWordsAction(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    ...shared,
    previous,
    form,
    schema: saveThemeWordsSchema,
    command: saveThemeWords,
    done: ({ slug }, locale) => ({ redirectTo: themePath(locale, slug, 'wordsSaved') }),
  });
}
