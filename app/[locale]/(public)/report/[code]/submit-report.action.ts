'use server';

import { headers } from 'next/headers';
import { submitReportSchema } from '@/lib/moderation/report-schema';
import { submitReport } from '@/lib/moderation/server/submit-report';
import { readerKey } from '@/lib/web/client-key';
import type { FormState } from '@/lib/web/form-state';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';

export async function sendReport(previous: FormState, form: FormData): Promise<FormState> {
  return submitForm({
    previous,
    form,
    schema: submitReportSchema,
    messages: 'report',
    limit: { name: 'report', points: 20, seconds: 3600 },
    guard: 'report',
    command: async (actor, input, noticed) => submitReport(actor, { ...input, reader: readerKey(await headers()) }, noticed),
    done: ({ number }, locale) => ({ redirectTo: pathTo(locale, '/report/receipt/[number]', { number }) }),
  });
}
