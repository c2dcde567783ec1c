'use server';

import { refresh } from 'next/cache';
import { currentActor } from '@/lib/identity/server/current-actor';
import { removeLibraryQuestionSchema, saveLibraryQuestionForm } from '@/lib/surveys/library-question';
import { saveSurveyForm } from '@/lib/surveys/save-survey-schema';
import { addSurveyPicture } from '@/lib/surveys/server/add-survey-picture';
import { listLibraryQuestions } from '@/lib/surveys/server/library-queries';
import { removeLibraryQuestion } from '@/lib/surveys/server/remove-library-question';
import { saveLibraryQuestion } from '@/lib/surveys/server/save-library-question';
import { saveSurvey } from '@/lib/surveys/server/save-survey';
import { getCopyableSurvey, getDraftCopy, getSurveyEditor } from '@/lib/surveys/server/survey-editor-queries';
import { underOwnKeys } from '@/lib/surveys/survey-blocks';
import { type Edited, type Editing, edited, withBlocks, withPages, withPicture } from '@/lib/surveys/survey-editing';
import { type EditorFields, fieldOf as field, sentDefinition } from '@/lib/surveys/survey-editor-fields';
import { newKey } from '@/lib/surveys/survey-key';
import { surveyPictureSchema } from '@/lib/surveys/survey-picture-schema';
import { chosenFile } from '@/lib/web/form-files';
import type { FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { submitForm } from '@/lib/web/submit-form';
import { staffLimit } from '../../../../../../_desk/staff-limit';

type Submitted = { previous: FormState; form: FormData; fields: EditorFields; editing: Editing; names: string[] };

/**
 * Every button of the builder where there is no JavaScript, and where there is those that need the server: each
 * writes what stands in the form, does what it says, and saves the draft.
 */
export async function surveyAction(previous: FormState, form: FormData): Promise<FormState> {
  const fields: EditorFields = fieldsOf(form);
  const button = field(fields, 'do') ?? 'save';
  const sent = sentDefinition(field(fields, 'definition') ?? '');
  if (!sent) return save({ previous, form, fields });
  const editing: Editing = { definition: sent, open: field(fields, 'open') || null };
  const [verb = '', ...names] = button.split(':');
  const submitted = { previous, form, fields, editing: edited(editing, fields, ''), names };
  // What the library holds and what lies aside is shown anew.
  if (verb === 'keep' || verb === 'forget' || verb === 'over' || verb === 'aside') refresh();
  if (verb === 'keep') return keep(submitted);
  if (verb === 'forget') return forget(submitted);
  if (verb === 'picture') return putPicture(submitted);
  const next = await stepped(submitted, verb, edited(editing, fields, button));
  return save({ previous, form, fields }, next);
}

/** The survey after a step that brings something in from elsewhere; any other step has been taken already. */
async function stepped({ fields, editing, names }: Submitted, verb: string, taken: Edited): Promise<Edited> {
  const actor = await currentActor();
  const { definition } = editing;
  const address = { project: field(fields, 'project') ?? '', phase: field(fields, 'phase') ?? '' };
  const [name = ''] = names;
  if (verb === 'from') {
    const source = await getCopyableSurvey(actor, field(fields, 'from') ?? '');
    return { ...taken, ...(source && withPages(definition, underOwnKeys(source.pages), definition.pages.length)) };
  }
  if (verb === 'library') {
    const chosen = (await listLibraryQuestions(actor)).find(({ id }) => id === field(fields, `library.${name}`));
    return { ...taken, ...(chosen && withBlocks(definition, name, [{ ...chosen.block, key: newKey() }])) };
  }
  if (verb === 'take') return { ...taken, definition: (await getDraftCopy(actor, { ...address, id: name })) ?? definition };
  return taken;
}

type Sent = Pick<Submitted, 'previous' | 'form' | 'fields'>;

async function save({ previous, form, fields }: Sent, next?: Edited): Promise<FormState> {
  const way = field(fields, 'do');
  if (next) form.set('definition', JSON.stringify(next.definition));
  form.set('onConflict', way === 'over' || way === 'aside' ? way : 'refuse');
  const state = await submitForm({
    previous,
    form,
    schema: saveSurveyForm,
    messages: 'surveyEditor',
    limit: staffLimit,
    command: saveSurvey,
    done: ({ surveyId, revision }) => ({ message: { surveyId, revision: String(revision) } }),
  });
  if (!next) return state;
  const theirs = way === 'aside' && state.done ? await latest(fields) : null;
  return shown(state, { ...next, ...(theirs && { definition: theirs, open: null }) });
}

async function latest(fields: EditorFields) {
  const address = { project: field(fields, 'project') ?? '', phase: field(fields, 'phase') ?? '' };
  return (await getSurveyEditor(await currentActor(), address))?.definition ?? null;
}

/** What the builder goes on with, whether or not it could be saved. */
function shown(state: FormState, { definition, open, focus, said }: Edited): FormState {
  const done = { ...state.done, ...(focus && { focus }), ...(said && { said: JSON.stringify(said) }) };
  return { ...state, values: { definition: JSON.stringify(definition), open: open ?? '' }, done };
}

/** Keeps a question of the survey in the library; the survey itself is saved by itself. */
async function keep({ previous, form, editing, names: [key] }: Submitted): Promise<FormState> {
  const block = editing.definition.pages.flatMap(({ blocks }) => blocks).find((each) => each.key === key);
  form.set('block', JSON.stringify(block ?? null));
  const state = await submitForm({
    previous,
    form,
    schema: saveLibraryQuestionForm,
    messages: 'surveyEditor',
    limit: staffLimit,
    command: saveLibraryQuestion,
    done: () => ({ message: { note: 'libraryKept' } }),
  });
  return shown(state, { ...editing, focus: null, said: null });
}

async function forget({ previous, form, editing, names: [id = ''] }: Submitted): Promise<FormState> {
  form.set('id', id);
  const state = await submitForm({
    previous,
    form,
    schema: removeLibraryQuestionSchema,
    messages: 'surveyEditor',
    limit: staffLimit,
    command: removeLibraryQuestion,
    done: () => ({ message: { note: 'libraryRemoved' } }),
  });
  return shown(state, { ...editing, focus: null, said: null });
}

/** Puts a picture in for an option. A survey that was never saved is saved first: pictures are a survey's. */
async function putPicture(submitted: Submitted): Promise<FormState> {
  const { previous, form, fields, editing, names } = submitted;
  const [key = '', option = ''] = names;
  const next: Edited = { ...editing, focus: `field-options.${option}.altDa`, said: null };
  const saved = field(fields, 'surveyId') ? null : await save({ previous, form, fields }, next);
  if (saved && !saved.done) return saved;
  form.set('surveyId', saved?.done?.surveyId ?? field(fields, 'surveyId') ?? '');
  if (saved?.done?.revision) form.set('revision', saved.done.revision);
  const sent = (await chosenFile(form, `picture.${option}`)) ?? { name: '', bytes: new Uint8Array() };
  const put = await submitForm({
    previous,
    form,
    schema: surveyPictureSchema,
    messages: 'surveyPicture',
    limit: { name: 'survey-picture', points: 120, seconds: 600 },
    command: (actor, { surveyId }) => addSurveyPicture(actor, { surveyId, ...sent }),
    done: ({ file }) => ({ message: { file } }),
  });
  if (!put.done?.file) return shown({ ...put, done: saved?.done }, next);
  const definition = withPicture(editing.definition, key, option, put.done.file);
  return save({ previous, form, fields }, { ...next, definition });
}
