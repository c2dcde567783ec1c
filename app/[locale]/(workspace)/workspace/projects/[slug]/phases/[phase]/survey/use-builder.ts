'use client';

import { useCallback, useReducer } from 'react';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { type Editing, edited, type Said } from '@/lib/surveys/survey-editing';
import type { EditorFields } from '@/lib/surveys/survey-editor-fields';

const mostUndone = 60;

/** What was said last: of a step, or that one was undone. */
export type Told = Said | 'undone' | 'redone';

type State = {
  editing: Editing;
  past: SurveyDefinition[];
  future: SurveyDefinition[];
  /** Which field was written in last: its letters are undone together. */
  writing: string | null;
  told: Told | null;
  /** Where the writer is after the latest step; `step` tells one from the next. */
  focus: string | null;
  step: number;
};

type Act =
  | { type: 'write'; fields: EditorFields; name: string }
  | { type: 'press'; fields: EditorFields; button: string }
  | { type: 'adopt'; definition: SurveyDefinition; open: string | null; focus: string | null; told: Told | null }
  | { type: 'undo' }
  | { type: 'redo' };

/** The survey while it is written in the browser, with all that can be undone. */
export function useBuilder(definition: SurveyDefinition, open: string | null) {
  const [state, act] = useReducer(next, { definition, open }, (editing): State => {
    return { editing, past: [], future: [], writing: null, told: null, focus: null, step: 0 };
  });
  return { state, act: useCallback((it: Act) => act(it), []) };
}

function next(state: State, act: Act): State {
  const { editing, past, future } = state;
  if (act.type === 'write') {
    const written = edited(editing, act.fields, '');
    const isGoingOn = state.writing === act.name;
    return {
      ...state,
      editing: only(written),
      past: isGoingOn ? past : kept(past, editing),
      future: [],
      writing: act.name,
      told: null,
    };
  }
  if (act.type === 'press') {
    const { focus, said, ...after } = edited(editing, act.fields, act.button);
    return moved(state, only(after), isSame(editing, after) ? past : kept(past, editing), focus, said);
  }
  if (act.type === 'adopt') {
    const after = { definition: act.definition, open: act.open };
    return moved(state, after, isSame(editing, after) ? past : kept(past, editing), act.focus, act.told);
  }
  const from = act.type === 'undo' ? past : future;
  const definition = from.at(-1);
  if (!definition) return state;
  const left = from.slice(0, -1);
  const other = kept(act.type === 'undo' ? future : past, editing);
  return {
    ...state,
    editing: { definition, open: editing.open },
    past: act.type === 'undo' ? left : other,
    future: act.type === 'undo' ? other : left,
    writing: null,
    told: act.type === 'undo' ? 'undone' : 'redone',
    step: state.step + 1,
    focus: null,
  };
}

function moved(state: State, editing: Editing, past: SurveyDefinition[], focus: string | null, told: Told | null): State {
  const future = past === state.past ? state.future : [];
  return { editing, past, future, writing: null, told, focus, step: state.step + 1 };
}

const only = ({ definition, open }: Editing): Editing => ({ definition, open });
const kept = (past: SurveyDefinition[], { definition }: Editing) => [...past, definition].slice(-mostUndone);
const isSame = (one: Editing, other: Editing) => JSON.stringify(one.definition) === JSON.stringify(other.definition);
