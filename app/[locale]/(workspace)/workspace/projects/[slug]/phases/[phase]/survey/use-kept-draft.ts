import { useEffect, useState } from 'react';
import { forgetDraft, readDraft } from '@/app/_forms/drafts';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { sentDefinition } from '@/lib/surveys/survey-editor-fields';

/** What was written on this device and never reached the server. */
export function useKeptDraft(device: string, stored: SurveyDefinition, isLive: boolean) {
  const [json, setJson] = useState<string>();
  useEffect(() => {
    const found = isLive ? readDraft(device).definition : undefined;
    if (found && found !== JSON.stringify(stored)) setJson(found);
  }, [device, stored, isLive]);
  return {
    json,
    take(use: (definition: SurveyDefinition) => void) {
      const found = json && sentDefinition(json);
      if (found) use(found);
      setJson(undefined);
    },
    forget() {
      forgetDraft(device);
      setJson(undefined);
    },
  };
}
