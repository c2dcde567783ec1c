import { questionsOf, type SurveyDefinition, type SurveyOption, type SurveyQuestion } from './survey-definition';

/** A question as all versions that were answered asked it. */
export type AskedQuestion = {
  /** With the latest words, and the options and rows of every version. */
  question: SurveyQuestion;
  /** Whether somebody may have answered the survey without it. */
  mayBeSkipped: boolean;
  /** `reworded` when its words or options were changed underway, `sometimes` when not every version asked it. */
  change: 'reworded' | 'sometimes' | null;
};

/** All that was asked, in the order of the latest version; what only earlier ones asked comes last. `versions` from first to latest. */
export function askedQuestions(versions: readonly SurveyDefinition[]): AskedQuestion[] {
  const newestFirst = [...versions].reverse();
  const asked = new Map<string, { question: SurveyQuestion; canSkip: boolean }[]>();
  for (const definition of newestFirst) {
    const skippable = skippableIn(definition);
    for (const question of questionsOf(definition)) {
      asked.set(question.key, [...(asked.get(question.key) ?? []), { question, canSkip: skippable.has(question.key) }]);
    }
  }
  return [...asked.values()].flatMap((each) => {
    const questions = each.map(({ question }) => question);
    const question = questions.reduce(withParts);
    const isAlways = questions.length === versions.length;
    return [
      {
        question,
        mayBeSkipped: !isAlways || each.some(({ canSkip }) => canSkip),
        change: !isAlways ? 'sometimes' : new Set(questions.map(wordsOf)).size > 1 ? 'reworded' : null,
      } satisfies AskedQuestion,
    ];
  });
}

/** Keys of the questions somebody may leave out or never meet. */
function skippableIn({ pages }: SurveyDefinition): Set<string> {
  const hasJumps = pages.some(({ jumps }) => jumps.length > 0);
  const questions = pages.flatMap((page) =>
    questionsOf({ pages: [page] }).filter(
      ({ isRequired, showWhen }) => !isRequired || showWhen !== undefined || page.showWhen !== undefined || hasJumps,
    ),
  );
  return new Set(questions.map(({ key }) => key));
}

/** The latest question with what an earlier version offered beside. */
function withParts(latest: SurveyQuestion, earlier: SurveyQuestion): SurveyQuestion {
  if (latest.kind === 'scale' && earlier.kind === 'scale')
    return { ...latest, from: Math.min(latest.from, earlier.from), to: Math.max(latest.to, earlier.to) };
  if (latest.kind === 'rating' && earlier.kind === 'rating') return { ...latest, steps: Math.max(latest.steps, earlier.steps) };
  if (latest.kind === 'matrix' && earlier.kind === 'matrix')
    return {
      ...latest,
      options: bothOf(latest.options, earlier.options),
      rows: bothOf(latest.rows, earlier.rows),
    };
  if ('options' in latest && 'options' in earlier) {
    const options = bothOf(latest.options, earlier.options);
    const hasOther = 'hasOther' in latest && 'hasOther' in earlier && (latest.hasOther || earlier.hasOther);
    return { ...latest, options, ...('hasOther' in latest ? { hasOther } : {}) } as SurveyQuestion;
  }
  return latest;
}

function bothOf(latest: readonly SurveyOption[], earlier: readonly SurveyOption[]): SurveyOption[] {
  return [...latest, ...earlier.filter(({ key }) => !latest.some((option) => option.key === key))];
}

/** What a person read, whatever else of the question was set. */
function wordsOf(question: SurveyQuestion): string {
  const words = (of: SurveyOption | SurveyQuestion) => [of.key, of.labelDa, of.labelEn];
  const options = 'options' in question ? question.options.map(words) : [];
  const rows = question.kind === 'matrix' ? question.rows.map(words) : [];
  const ends = question.kind === 'scale' ? [question.from, question.to] : question.kind === 'rating' ? [question.steps] : [];
  return JSON.stringify([words(question), options, rows, ends]);
}
