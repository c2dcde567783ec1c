import { useEffect, useMemo, useRef, useState } from 'react';
import { unreachableCode } from '@/app/_forms/use-server-form';
import type { MetSurvey } from '@/lib/surveys/met-survey';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { questionOfField } from '@/lib/surveys/survey-fields';
import { pageOfField, reviewStep } from '@/lib/surveys/survey-steps';
import type { FormState } from '@/lib/web/form-state';

type Refused = { errors: Record<string, string>; attempt: number; isMore: boolean };

type Refusing = {
  state: FormState;
  definition: SurveyDefinition;
  met: MetSurvey;
  /** The key of the page shown; left out at the last look. */
  page: string | undefined;
  /** Sentences by code. */
  texts: Record<string, string>;
  goTo: (page: string) => void;
};

/**
 * What is wrong with the answers, as the browser or the server found it. What the server answers stands until something
 * is pressed again, on the page it is about.
 */
export function useRefusal({ state, definition, met, page, texts, goTo }: Refusing) {
  const [refused, setRefused] = useState<Refused>({
    errors: state.fieldErrors,
    attempt: state.attempt,
    isMore: state.errorCode === 'more',
  });
  const answered = useRef(state.attempt);
  useEffect(() => {
    if (answered.current === state.attempt || state.errorCode === unreachableCode) return;
    answered.current = state.attempt;
    setRefused((before) => ({ errors: state.fieldErrors, attempt: before.attempt + 1, isMore: false }));
    const field = Object.keys(state.fieldErrors)[0];
    if (field) goTo(pageOfField(definition, field) ?? reviewStep);
  }, [state, definition, goTo]);

  function refuse(faults: readonly { field: string; code: string }[]) {
    const errors: Record<string, string> = {};
    for (const { field, code } of faults) errors[field] ??= texts[code] ?? texts.invalid ?? code;
    setRefused(({ attempt }) => ({ errors, attempt: attempt + 1, isMore: false }));
  }

  const errors = useMemo(() => standing(refused.errors, met, state.fieldErrors, page), [refused, met, state, page]);
  return { refused, errors, refuse };
}

/** What still has to be mended of what was refused: what has been mended since needs no words any more. */
function standing(refused: Record<string, string>, met: MetSurvey, ofServer: Record<string, string>, page?: string) {
  const wrong = new Set(met.pages.find((each) => each.page.key === page)?.faults.map(({ field }) => field));
  return Object.fromEntries(
    Object.entries(refused).filter(([field]) => wrong.has(field) || ofServer[field] || isOfForm(field, met)),
  );
}

/** Said of the form as a whole, at its first question. */
function isOfForm(field: string, met: MetSurvey): boolean {
  return Object.keys(met.answers).length === 0 && met.pages[0]?.questions[0]?.key === questionOfField(field);
}
