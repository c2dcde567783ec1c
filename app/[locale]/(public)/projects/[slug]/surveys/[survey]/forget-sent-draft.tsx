'use client';

import { useEffect } from 'react';
import { forgetDraft } from '@/app/_forms/drafts';

/** What is sent is no draft any more. */
export function ForgetSentDraft({ draft }: { draft: string }) {
  useEffect(() => forgetDraft(draft), [draft]);
  return null;
}
