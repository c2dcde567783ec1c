import { Button } from '@/app/_ui/button';
import type { LibraryQuestionView } from '@/lib/surveys/library-question';
import { type BuilderTexts, filled, wordsOf } from './_builder-texts';
import { heard } from './panel-fields';

export type SourcesProps = {
  /** Surveys whose pages can be brought in. */
  sources: { id: string; name: string }[];
  /** Drafts put aside, each in a line. */
  copies: { id: string; line: string }[];
  library: LibraryQuestionView[];
  locale: 'da' | 'en';
  texts: BuilderTexts;
};

/** What can be brought in from elsewhere: other surveys, drafts put aside, and what the library holds. */
export function Sources({ sources, copies, library, locale, texts }: SourcesProps) {
  return (
    <>
      {copies.length > 0 ? (
        <fieldset>
          <legend>{texts.copies}</legend>
          <p className="hint">{texts.copiesHint}</p>
          <ul className="builder-list">
            {copies.map(({ id, line }) => (
              <li key={id}>
                {line}
                <Button small tone="line" name="do" value={`take:${id}`}>
                  {texts.copyUse}
                  <span className="vh">: {line}</span>
                </Button>
              </li>
            ))}
          </ul>
        </fieldset>
      ) : null}
      {sources.length > 0 ? (
        <fieldset>
          <legend>{texts.sources}</legend>
          <p className="hint" id="from-hint">
            {texts.sourcesHint}
          </p>
          <div className="builder-add">
            <label className="vh" htmlFor="from">
              {texts.source}
            </label>
            <select
              className="input"
              id="from"
              name="from"
              aria-describedby="from-hint"
              onChange={heard}
              defaultValue={sources[0]?.id}
            >
              {sources.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <Button small tone="line" name="do" value="from">
              {texts.sourceAdd}
            </Button>
          </div>
        </fieldset>
      ) : null}
      {library.length > 0 ? (
        <details>
          <summary>
            {texts.library} ({library.length})
          </summary>
          <ul className="builder-list">
            {library.map(({ id, block }) => {
              const label = wordsOf(block, { locale, texts });
              return (
                <li key={id}>
                  {label} ({texts.kinds[block.kind]})
                  <Button small tone="quiet" name="do" value={`forget:${id}`}>
                    {texts.remove}
                    <span className="vh">: {filled(texts.libraryRemove, { label })}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
        </details>
      ) : null}
    </>
  );
}
