import { Button } from '@/app/_ui/button';
import { type BuilderTexts, filled } from './_builder-texts';
import type { useAutosave } from './use-autosave';
import type { Told, useBuilder } from './use-builder';

type BuilderBarProps = {
  state: ReturnType<typeof useBuilder>['state'];
  saving: ReturnType<typeof useAutosave>['state'];
  /** What the server said of the last button that needed it. */
  answered: Record<string, string> | undefined;
  isBusy: boolean;
  isLive: boolean;
  texts: BuilderTexts;
};

/** Saving, undoing, how the draft is kept, and what the last button did. */
export function BuilderBar({ state: { past, future, told: last }, saving, answered, isBusy, isLive, texts }: BuilderBarProps) {
  return (
    <div className="builder-bar">
      <Button small name="do" value="save" busy={isBusy}>
        {texts.save}
      </Button>
      {isLive ? (
        <>
          <Button small tone="line" name="do" value="undo" unavailable={past.length === 0} type="submit">
            {texts.undo}
          </Button>
          <Button small tone="line" name="do" value="redo" unavailable={future.length === 0} type="submit">
            {texts.redo}
          </Button>
        </>
      ) : null}
      <p className="builder-state" role="status" data-state={saving}>
        {isLive ? texts.state[saving] : answered?.revision ? texts.state.saved : ''}
      </p>
      <p className="builder-told" role="status">
        {answered?.note ? noteIn(texts, answered.note) : told(last, texts)}
      </p>
    </div>
  );
}

function told(it: Told | null, { done }: BuilderTexts): string {
  if (it === null) return '';
  if (typeof it === 'string') return done[it];
  const sentences: Partial<Record<string, string>> = done[it.what];
  return filled(sentences[it.of] ?? '', { at: it.at, total: it.total, page: it.page });
}

function noteIn(texts: BuilderTexts, note: string): string {
  return note === 'libraryKept' ? texts.libraryKept : texts.libraryRemoved;
}
