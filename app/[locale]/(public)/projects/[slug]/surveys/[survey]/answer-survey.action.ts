'use server';

import { z } from 'zod';
import { onPageOfError, turnPage } from '@/app/_survey/turn-page';
import { now } from '@/lib/platform/clock';
import { keptSince, nothingKept } from '@/lib/surveys/kept-answers';
import { keepProgressSchema } from '@/lib/surveys/progress-schema';
import { answerSurvey, type SentSurvey } from '@/lib/surveys/server/answer-survey';
import { keepProgress } from '@/lib/surveys/server/keep-progress';
import { getSurveyVersion } from '@/lib/surveys/server/survey-form-queries';
import { type AnswerSurvey, knownFields, surveyFormSchema } from '@/lib/surveys/survey-answers-schema';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { type AnswerFields, oneOf } from '@/lib/surveys/survey-fields';
import type { FormState } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { pathTo } from '@/lib/web/paths';
import { submitForm } from '@/lib/web/submit-form';
import { markedSurveyDevice } from '@/lib/web/survey-device';
import { withFilesTaken } from '@/lib/web/survey-form-files';

const limit = { name: 'survey', points: 30, seconds: 600 };
const keepLimit = { name: 'survey-keep', points: 30, seconds: 600 };

/** Turns a page, keeps what was answered so far, or sends one person's answers and shows the receipt, which stands where the form stood. */
export async function answerSurveyAction(previous: FormState, sent: FormData): Promise<FormState> {
  const address = { surveyId: String(sent.get('surveyId') ?? ''), versionId: String(sent.get('versionId') ?? '') };
  const { definition, answersBy } = (await getSurveyVersion(address.surveyId, address.versionId)) ?? noSurvey;
  const taken = await withFilesTaken(previous, sent, { id: address.surveyId, definition });
  if ('state' in taken) return taken.state;
  const { form } = taken;
  const values = fieldsOf(form);
  if (oneOf(values, 'go') === 'keep') return keep(previous, form, values, definition);
  const turned = turnPage(previous, values, definition);
  if (turned) return turned;
  const code = oneOf(values, 'code');
  const state = await submitForm({
    previous,
    form,
    schema: surveyFormSchema(address, definition),
    messages: 'survey',
    limit,
    guard: 'survey',
    command: async (actor, input: AnswerSurvey, noticed) => {
      const sent: SentSurvey = { ...input, code, resume: oneOf(values, 'resume') };
      const device = answersBy === 'device' && actor.kind !== 'citizen' ? await markedSurveyDevice() : undefined;
      return answerSurvey(actor, { ...sent, device }, noticed);
    },
    done: ({ project, survey }, locale) => {
      const path = pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug: project, survey });
      return { redirectTo: `${path}${code ? `?code=${encodeURIComponent(code)}` : ''}#kvittering` };
    },
  });
  return onPageOfError(state, definition);
}

const noSurvey = {
  definition: { titleDa: '', titleEn: '', introDa: '', introEn: '', pages: [] },
  answersBy: 'account',
} as const satisfies {
  definition: SurveyDefinition;
  answersBy: string;
};

/** Keeps the answers on the account or behind a link, for whoever has no JavaScript to do so by itself. */
async function keep(previous: FormState, form: FormData, values: AnswerFields, definition: SurveyDefinition): Promise<FormState> {
  const kept = keptSince(nothingKept, knownFields(definition, values), now().getTime());
  const state = await submitForm({
    previous,
    form,
    schema: z.preprocess((sent) => ({ ...(sent as AnswerFields), kept }), keepProgressSchema),
    messages: 'survey',
    limit: keepLimit,
    command: keepProgress,
    done: ({ resume }) => ({ message: { resume } }),
  });
  return state.done
    ? { ...state, errorCode: 'kept', values: { ...values, resume: oneOf(state.done, 'resume') } }
    : { ...state, values };
}
