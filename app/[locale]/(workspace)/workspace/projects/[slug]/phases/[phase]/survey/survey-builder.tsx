'use client';

import {
  type FormEvent,
  startTransition,
  useActionState,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useIsLive } from '@/app/_forms/use-is-live';
import { Banner } from '@/app/_ui/banner';
import { Button } from '@/app/_ui/button';
import type { LibraryQuestionView } from '@/lib/surveys/library-question';
import { danishOfSurvey } from '@/lib/surveys/readability';
import { questionsOf, type SurveyDefinition } from '@/lib/surveys/survey-definition';
import { estimatedMinutes } from '@/lib/surveys/survey-duration';
import type { Said } from '@/lib/surveys/survey-editing';
import { sentDefinition } from '@/lib/surveys/survey-editor-fields';
import type { PublishedKinds } from '@/lib/surveys/survey-fault';
import { faultsOf } from '@/lib/surveys/survey-faults';
import { unsavable } from '@/lib/surveys/survey-shape-faults';
import { emptyForm } from '@/lib/web/form-state';
import { fieldsOf } from '@/lib/web/form-values';
import { type BuilderTexts, filled } from './_builder-texts';
import { countedFaults, faultsOfOpen } from './_faults-by-place';
import { LixOf } from './block-panel';
import { BuilderBar } from './builder-bar';
import { FaultList } from './fault-list';
import { PageSection } from './page-section';
import { BothLanguages, PanelProvider } from './panel-fields';
import { Sources, type SourcesProps } from './sources';
import { surveyAction } from './survey.action';
import { useAutosave } from './use-autosave';
import { useBuilder } from './use-builder';
import { useKeptDraft } from './use-kept-draft';

type SurveyBuilderProps = {
  hidden: Record<'locale' | 'project' | 'phase', string>;
  locale: 'da' | 'en';
  /** Where the form stands, and where the draft is saved meanwhile. */
  path: string;
  address: string;
  surveyId: string | null;
  stored: SurveyDefinition;
  revision: number;
  publishedKinds: PublishedKinds;
  library: LibraryQuestionView[];
  sources: SourcesProps['sources'];
  copies: SourcesProps['copies'];
  texts: BuilderTexts;
};

/** Pressed in the browser these need the server; every other button is answered at once. */
const needsServer = /^(save|over|aside|keep|forget|picture|from|library|take)(:|$)/;
/** Fields that choose what a button does, and are no part of the survey. */
const isChoice = /^(add|to|library|picture)\.|^from$/;

/** The whole survey in one form. Every button submits it, so that it works without JavaScript. */
export function SurveyBuilder(props: SurveyBuilderProps) {
  const { hidden, locale, path, address, stored, publishedKinds, library, sources, copies, texts } = props;
  const [answer, action, isBusy] = useActionState(surveyAction, emptyForm, path);
  // Without JavaScript the page comes back with what was sent.
  const [first] = useState(() => sentDefinition(String(answer.values.definition ?? '')) ?? stored);
  const { state, act } = useBuilder(first, String(answer.values.open ?? '') || null);
  const { definition, open } = state.editing;
  const form = useRef<HTMLFormElement>(null);
  const device = `survey.${hidden.project}.${hidden.phase}`;
  const saving = useAutosave(address, device, { definition: stored, revision: props.revision });
  const isLive = useIsLive();
  const kept = useKeptDraft(device, stored, isLive);

  const deferred = useDeferredValue(definition);
  const faults = useMemo(() => [...unsavable(deferred), ...faultsOf(deferred, publishedKinds)], [deferred, publishedKinds]);
  const faultsOn = useMemo(() => countedFaults(faults), [faults]);
  const panelFaults = useMemo(() => faultsOfOpen(faults, open, texts), [faults, open, texts]);
  const panel = useMemo(() => ({ texts, locale, definition, faults: panelFaults }), [texts, locale, definition, panelFaults]);

  const { changed, wasSaved } = saving;
  useEffect(() => changed(definition), [changed, definition]);

  // What the server answered: the survey with what was brought in, and how it was saved.
  const adopted = useRef(answer.attempt);
  useEffect(() => {
    if (adopted.current === answer.attempt) return;
    adopted.current = answer.attempt;
    const sent = sentDefinition(String(answer.values.definition ?? ''));
    const { done = {} } = answer;
    if (sent && done.revision) wasSaved(sent, Number(done.revision), done.surveyId);
    const told = done.said ? (JSON.parse(done.said) as Said) : null;
    if (sent)
      act({ type: 'adopt', definition: sent, open: String(answer.values.open ?? '') || null, focus: done.focus ?? null, told });
  }, [answer, act, wasSaved]);

  useEffect(() => {
    if (state.step > 0 && state.focus) document.getElementById(state.focus)?.focus();
  }, [state.step, state.focus]);

  const press = useCallback(
    (button: string) => {
      const element = form.current;
      if (!element) return;
      if (button === 'undo' || button === 'redo') return act({ type: button });
      const data = new FormData(element);
      if (!needsServer.test(button)) return act({ type: 'press', fields: fieldsOf(data), button });
      data.set('do', button);
      data.set('definition', JSON.stringify(definition));
      data.set('revision', String(saving.revision.current));
      data.set('surveyId', saving.surveyId.current ?? props.surveyId ?? '');
      startTransition(() => action(data));
    },
    [act, action, definition, saving.revision, saving.surveyId, props.surveyId],
  );
  const pressed = useRef(press);
  pressed.current = press;
  const onDrop = useCallback((key: string, page: string, at: number) => pressed.current(`place:${key}:${page}:${at}`), []);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    press(submitter?.value ?? 'save');
  }

  function onChange(event: FormEvent<HTMLFormElement>) {
    const { name } = event.target as unknown as HTMLInputElement;
    if (!name || isChoice.test(name)) return;
    act({ type: 'write', fields: fieldsOf(new FormData(event.currentTarget)), name: `${open} ${name}` });
  }

  const isConflict = saving.state === 'conflict' || answer.errorCode === 'conflict';
  let before = 0;
  return (
    <PanelProvider value={panel}>
      {kept.json ? (
        <Banner
          action={
            <span className="row-actions">
              <Button
                small
                type="button"
                tone="line"
                onClick={() =>
                  kept.take((found) => act({ type: 'adopt', definition: found, open: null, focus: null, told: null }))
                }
              >
                {texts.kept.use}
              </Button>
              <Button small type="button" tone="quiet" onClick={kept.forget}>
                {texts.kept.forget}
              </Button>
            </span>
          }
        >
          {texts.kept.text}
        </Banner>
      ) : null}
      <form ref={form} action={action} onSubmit={onSubmit} onChange={onChange} className="form builder" noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="definition" value={isLive ? '' : JSON.stringify(definition)} />
        <input type="hidden" name="revision" value={answer.done?.revision ?? props.revision} />
        <input type="hidden" name="surveyId" value={answer.done?.surveyId ?? props.surveyId ?? ''} />
        <input type="hidden" name="open" value={open ?? ''} />
        <BuilderBar state={state} saving={saving.state} answered={answer.done} isBusy={isBusy} isLive={isLive} texts={texts} />
        {isConflict ? (
          <Banner
            tone="error"
            live
            strong={texts.conflict.heading}
            action={
              <span className="row-actions">
                <Button small name="do" value="over" busy={isBusy}>
                  {texts.conflict.over}
                </Button>
                <Button small tone="line" name="do" value="aside" busy={isBusy}>
                  {texts.conflict.aside}
                </Button>
              </span>
            }
          >
            {texts.conflict.text}
          </Banner>
        ) : answer.error || Object.keys(answer.fieldErrors).length > 0 ? (
          <Banner tone="error" live>
            {answer.error ?? Object.values(answer.fieldErrors)[0]}
          </Banner>
        ) : null}
        <div className="two">
          <BothLanguages name="title" path="survey." of={definition} labels={[texts.fields.titleDa, texts.fields.titleEn]} />
          <BothLanguages long name="intro" path="survey." of={definition} labels={[texts.fields.introDa, texts.fields.introEn]} />
        </div>
        <p className="builder-facts">
          {filled(texts.facts, {
            questions: questionsOf(definition).length,
            pages: definition.pages.length,
            minutes: estimatedMinutes(deferred),
          })}{' '}
          <LixOf text={danishOfSurvey(deferred)} />
        </p>
        {definition.pages.map((page, at) => {
          const section = (
            <PageSection
              key={page.key}
              definition={definition}
              page={page}
              at={at}
              before={before}
              open={open}
              faultsOn={faultsOn}
              library={library}
              locale={locale}
              texts={texts}
              onDrop={onDrop}
            />
          );
          before += questionsOf({ pages: [page] }).length;
          return section;
        })}
        <p className="row-actions">
          <Button small tone="line" name="do" value="page-add">
            {texts.addPage}
          </Button>
        </p>
        <FaultList definition={deferred} faults={faults} locale={locale} texts={texts} />
        <Sources sources={sources} copies={copies} library={library} locale={locale} texts={texts} />
      </form>
    </PanelProvider>
  );
}
