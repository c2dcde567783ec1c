'use client';

import { unstable_rethrow } from 'next/navigation';
import { type ChangeEvent, useState, useTransition } from 'react';
import { useIsLive } from '@/app/_forms/use-is-live';
import { acceptedFiles, fileLimits } from '@/lib/files/file';
import type { PendingFileView } from '@/lib/files/file-views';
import { manyOf } from '@/lib/surveys/survey-fields';
import { emptyForm } from '@/lib/web/form-state';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';
import { QuestionFrame } from './question-frame';
import { takeFilesAction } from './take-files.action';

/**
 * Pictures and documents. Where scripts run each is taken as soon as it is chosen; without them all are taken when the
 * page is sent. What has been taken is a ticked box that holds its id: without the tick it is dropped.
 */
export function SurveyFileField(props: SurveyFieldProps<'file'>) {
  const { question, locale, id, words, note, hint, error, fields, change, files, survey, texts } = props;
  const { key, max } = question;
  const isLive = useIsLive();
  const [known, setKnown] = useState(files?.[key] ?? []);
  const [problem, setProblem] = useState<string>();
  const [said, setSaid] = useState('');
  const [isBusy, startTransition] = useTransition();
  const kept = manyOf(fields, key);
  const nameOf = (file: string, at: number) =>
    known.find((each) => each.id === file)?.name ?? filledIn(texts.unnamed, { number: at + 1 });
  const rules = filledIn(texts.rules, { count: max, mb: fileLimits.bytes / 1024 / 1024 });

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    if (chosen.length === 0) return;
    setProblem(undefined);
    const form = new FormData();
    for (const [name, value] of Object.entries({ locale, surveyId: survey.id, versionId: survey.versionId, question: key }))
      form.set(name, value);
    for (const file of [...kept, ...chosen]) form.append(key, file);
    startTransition(async () => {
      try {
        const answer = await takeFilesAction(emptyForm, form);
        const taken: PendingFileView[] = JSON.parse(answer.done?.files || String(answer.values.files || '[]'));
        setKnown(taken);
        change(
          key,
          taken.map((file) => file.id),
        );
        const why = answer.fieldErrors[key] ?? answer.error;
        setProblem(why);
        setSaid(why ? '' : filledIn(texts.taken, { names: chosen.map((file) => file.name).join(', ') }));
      } catch (thrown) {
        unstable_rethrow(thrown);
        setProblem(texts.unreachable);
      }
    });
  }

  function drop(file: string, name: string) {
    change(
      key,
      kept.filter((each) => each !== file),
    );
    setSaid(filledIn(texts.dropped, { name }));
    document.getElementById(id)?.focus();
  }

  const shownError = problem ?? error;
  if (!files)
    return (
      <QuestionFrame {...{ id, words, note, hint, error }} className="file-question">
        <p id={id} tabIndex={-1}>
          {texts.signIn}
        </p>
      </QuestionFrame>
    );
  return (
    <QuestionFrame {...{ id, words, note }} hint={`${hint} ${rules}`.trim()} error={shownError} className="file-question">
      {kept.length > 0 ? (
        <ul className="kept-answer-files">
          {kept.map((file, at) => (
            <li key={file}>
              {isLive ? (
                <>
                  <input type="hidden" name={key} value={file} />
                  <span>{nameOf(file, at)}</span>
                  <button type="button" className="btn btn-quiet btn-small" onClick={() => drop(file, nameOf(file, at))}>
                    {filledIn(texts.drop, { name: nameOf(file, at) })}
                  </button>
                </>
              ) : (
                <label className="tick">
                  <input type="checkbox" name={key} value={file} defaultChecked />{' '}
                  {filledIn(texts.keep, { name: nameOf(file, at) })}
                </label>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {kept.length < max ? (
        <>
          <label htmlFor={id} className="file-choose">
            {max > 1 ? texts.chooseSome : texts.choose}
          </label>
          <input
            id={id}
            name={isLive ? undefined : key}
            type="file"
            className="input"
            accept={acceptedFiles}
            multiple={max > 1}
            aria-busy={isBusy || undefined}
            aria-describedby={shownError ? `${id}-error` : `${id}-hint`}
            onChange={isLive ? choose : undefined}
          />
        </>
      ) : (
        <p className="hint" id={id} tabIndex={-1}>
          {filledIn(texts.full, { count: max })}
        </p>
      )}
      <p role="status" className="hint">
        {isBusy ? texts.busy : said}
      </p>
    </QuestionFrame>
  );
}
