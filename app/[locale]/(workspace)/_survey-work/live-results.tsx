'use client';

import { useQuery } from '@tanstack/react-query';
import { QuestionFigure } from '@/app/_survey-results/question-figure';
import { BarChart } from '@/app/_ui/bar-chart';
import { FigureNumber, FigureNumbers } from '@/app/_ui/figure-number';
import type { Locale } from '@/lib/i18n/locale';
import type { ResultsScreen } from './results-screen';

export type LiveResultsTexts = {
  offline: string;
  perDay: string;
  perDayCounts: string;
  day: string;
  answers: string;
  tooFew: string;
  showAsTable: string;
};

type LiveResultsProps = {
  initial: ResultsScreen;
  project: string;
  phase: string;
  group?: { question: string; option: string };
  locale: Locale;
  texts: LiveResultsTexts;
};

/** What has been answered so far, asked for again every few seconds while the page is looked at. */
export function LiveResults({ initial, project, phase, group, locale, texts }: LiveResultsProps) {
  const address = `/api/workspace/surveys/${project}/${phase}/results?${new URLSearchParams({ ...group, locale })}`;
  const { data: screen, isError } = useQuery({
    queryKey: ['survey-results', address, initial.drawnAt],
    queryFn: ({ signal }) => fetchScreen(address, signal),
    initialData: initial,
    refetchInterval: ({ state }) => state.data?.refreshMs ?? initial.refreshMs,
  });
  return (
    <>
      <p className="soft" role="status">
        {screen.drawn}
        {isError ? ` ${texts.offline}` : null}
      </p>
      <FigureNumbers>
        {screen.numbers.map(({ key, ...number }) => (
          <FigureNumber key={key} id={`number-${key}`} {...number} />
        ))}
      </FigureNumbers>
      {screen.perDay.length > 0 ? (
        <BarChart
          kind="rows"
          caption={texts.perDay}
          counts={texts.perDayCounts}
          data={screen.perDay}
          tooFew={texts.tooFew}
          twin={{ summary: texts.showAsTable, nameHeading: texts.day, valueHeading: texts.answers }}
        />
      ) : null}
      {screen.waiting ? (
        <p className="too-few">{screen.waiting}</p>
      ) : (
        screen.questions.map(({ state, ...question }) => (
          <QuestionFigure key={question.key} question={question} words={texts} beside={<p className="small soft">{state}</p>} />
        ))
      )}
    </>
  );
}

async function fetchScreen(address: string, signal: AbortSignal): Promise<ResultsScreen> {
  const response = await fetch(address, { signal, cache: 'no-store' });
  if (!response.ok) throw new Error(`survey results: ${response.status}`);
  return (await response.json()) as ResultsScreen;
}
