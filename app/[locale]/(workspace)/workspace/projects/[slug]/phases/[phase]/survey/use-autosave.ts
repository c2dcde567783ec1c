'use client';

import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetDraft, keepDraft } from '@/app/_forms/drafts';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';

export type SavingState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused' | 'conflict';

const quietMs = 1_500;
const againMs = 10_000;

type Answer = { status: number; surveyId?: string; revision?: number };

/**
 * Saves the draft while it is written, a moment after the last letter. What could not be saved is kept on the device
 * until it can. Whoever meets another's draft stops and is asked.
 */
export function useAutosave(address: string, deviceDraft: string, stored: { definition: SurveyDefinition; revision: number }) {
  const [state, setState] = useState<SavingState>('saved');
  const revision = useRef(stored.revision);
  const surveyId = useRef<string>(undefined);
  const saved = useRef(JSON.stringify(stored.definition));
  const latest = useRef(stored.definition);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isSaving = useRef(false);
  const isHeld = useRef(false);
  const { mutateAsync } = useMutation({
    mutationFn: (body: string) => send(address, body),
    networkMode: 'always',
    retry: false,
  });

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSaving.current || isHeld.current) return;
    const definition = latest.current;
    const json = JSON.stringify(definition);
    if (json === saved.current) return setState('saved');
    isSaving.current = true;
    setState('saving');
    const answer = await mutateAsync(JSON.stringify({ revision: revision.current, definition })).catch(
      () => ({ status: 0 }) as Answer,
    );
    isSaving.current = false;
    if (answer.revision !== undefined) {
      revision.current = answer.revision;
      surveyId.current = answer.surveyId;
      saved.current = json;
      forgetDraft(deviceDraft);
      if (latest.current !== definition) return wait(quietMs);
      return setState('saved');
    }
    void keepDraft(deviceDraft, { title: definition.titleDa, definition: json });
    isHeld.current = answer.status === 409;
    const said: Record<number, SavingState> = { 409: 'conflict', 422: 'refused' };
    setState(said[answer.status] ?? 'offline');
    if (!said[answer.status]) timer.current = setTimeout(() => void save(), againMs);

    function wait(ms: number) {
      setState('unsaved');
      timer.current = setTimeout(() => void save(), ms);
    }
  }, [deviceDraft, mutateAsync]);

  useEffect(() => {
    const online = () => void save();
    // Whoever leaves the page leaves nothing unsaved behind.
    const hidden = () => document.visibilityState === 'hidden' && void save();
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
      clearTimeout(timer.current);
    };
  }, [save]);

  const changed = useCallback(
    (definition: SurveyDefinition) => {
      if (latest.current === definition) return;
      latest.current = definition;
      if (isHeld.current) return;
      setState('unsaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), quietMs);
    },
    [save],
  );

  /** The server has saved this by another way. */
  const wasSaved = useCallback(
    (definition: SurveyDefinition, now: number, id: string | undefined) => {
      clearTimeout(timer.current);
      revision.current = now;
      surveyId.current = id ?? surveyId.current;
      saved.current = JSON.stringify(definition);
      latest.current = definition;
      isHeld.current = false;
      forgetDraft(deviceDraft);
      setState('saved');
    },
    [deviceDraft],
  );

  return { state, revision, surveyId, save, changed, wasSaved };
}

async function send(address: string, body: string): Promise<Answer> {
  const response = await fetch(address, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body });
  const read = response.ok ? ((await response.json()) as { surveyId: string; revision: number }) : {};
  return { status: response.status, ...read };
}
