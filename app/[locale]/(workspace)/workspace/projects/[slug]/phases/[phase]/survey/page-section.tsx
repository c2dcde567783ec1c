import { Button } from '@/app/_ui/button';
import type { LibraryQuestionView } from '@/lib/surveys/library-question';
import {
  answeredKinds,
  isQuestion,
  type SurveyBlock,
  type SurveyDefinition,
  type SurveyPage,
  unansweredKinds,
} from '@/lib/surveys/survey-definition';
import { type BuilderTexts, filled, wordsOf } from './_builder-texts';
import { BlockPanel } from './block-panel';
import { BlockRow } from './block-row';
import { PagePanel } from './page-panel';
import { heard } from './panel-fields';

export type PageSectionProps = {
  definition: SurveyDefinition;
  page: SurveyPage;
  at: number;
  /** Questions on the pages before. */
  before: number;
  open: string | null;
  faultsOn: ReadonlyMap<string, number>;
  library: LibraryQuestionView[];
  locale: 'da' | 'en';
  texts: BuilderTexts;
  onDrop: (key: string, page: string, at: number) => void;
};

/** One page of the survey: its own line, its blocks, and ways to add more. */
export function PageSection({ definition, page, at, before, open, faultsOn, locale, texts, onDrop, ...more }: PageSectionProps) {
  const { key, blocks } = page;
  const name = filled(texts.page, { n: at + 1 });
  const title = wordsOf({ labelDa: page.titleDa, labelEn: page.titleEn }, { locale, texts: { untitled: '' } });
  const isOpen = open === key;
  const last = definition.pages.length - 1;
  const isLastBlock = (number: number) => at === last && number === blocks.length - 1;
  const faults = faultsOn.get(key) ?? 0;
  const numbers = numbered(blocks, before);
  const step = (act: 'up' | 'down' | 'copy' | 'remove', sign: string) => (
    <Button small tone="quiet" id={`page-${act}-${key}`} name="do" value={`page-${act}:${key}`} title={texts[act]}>
      <span aria-hidden="true">{sign}</span>
      <span className="vh">
        {texts[act]}: {name}
      </span>
    </Button>
  );
  return (
    <section className="builder-page" aria-labelledby={`page-${key}`}>
      <div className="builder-page-head">
        <h2 id={`page-${key}`}>
          {name}
          {title ? `. ${title}` : ''}
        </h2>
        <span className="builder-marks">
          {page.showWhen ? <span>{texts.conditional}</span> : null}
          {page.jumps.length > 0 ? <span>{texts.jumpsShort}</span> : null}
          {faults > 0 ? (
            <span className="error-text">
              {faults} {texts.faultsShort}
            </span>
          ) : null}
        </span>
        <span className="builder-steps">
          <Button small tone="line" id={`open-${key}`} name="do" value={isOpen ? 'close' : `open:${key}`} aria-expanded={isOpen}>
            {texts.editPage}
            <span className="vh">: {name}</span>
          </Button>
          {at > 0 ? step('up', '↑') : null}
          {at < last ? step('down', '↓') : null}
          {step('copy', texts.copy)}
          {last > 0 ? step('remove', '✕') : null}
        </span>
      </div>
      {isOpen ? <PagePanel page={page} at={at} /> : null}
      <ol className="builder-rows">
        {blocks.map((block, number) => (
          <BlockRow
            key={block.key}
            block={block}
            page={key}
            at={number}
            isFirst={at === 0 && number === 0}
            isLast={isLastBlock(number)}
            number={numbers[number] ?? null}
            isOpen={open === block.key}
            faults={faultsOn.get(block.key) ?? 0}
            locale={locale}
            texts={texts}
            onDrop={onDrop}
          >
            {open === block.key ? <BlockPanel block={block} page={key} /> : null}
          </BlockRow>
        ))}
      </ol>
      <AddToPage page={key} number={at + 1} locale={locale} texts={texts} library={more.library} />
    </section>
  );
}

type AddToPageProps = Pick<PageSectionProps, 'locale' | 'texts' | 'library'> & { page: string; number: number };

function AddToPage({ page, number, locale, texts, library }: AddToPageProps) {
  return (
    <div className="builder-add">
      <label className="vh" htmlFor={`add-${page}`}>
        {filled(texts.addKind, { n: number })}
      </label>
      <select className="input" id={`add-${page}`} name={`add.${page}`} defaultValue="single" onChange={heard}>
        {[...answeredKinds, ...unansweredKinds].map((kind) => (
          <option key={kind} value={kind}>
            {texts.kinds[kind]}
          </option>
        ))}
      </select>
      <Button small name="do" value={`add:${page}`}>
        {texts.add}
        <span className="vh">: {filled(texts.page, { n: number })}</span>
      </Button>
      <Button small tone="quiet" name="do" value={`demographics:${page}`}>
        {texts.demographics}
        <span className="vh">: {filled(texts.page, { n: number })}</span>
      </Button>
      {library.length > 0 ? (
        <span className="builder-library">
          <label className="vh" htmlFor={`library-${page}`}>
            {filled(texts.libraryPick, { n: number })}
          </label>
          <select className="input" id={`library-${page}`} name={`library.${page}`} defaultValue="" onChange={heard}>
            <option value="">
              {texts.library}: {texts.libraryNone}
            </option>
            {library.map(({ id, block }) => (
              <option key={id} value={id}>
                {wordsOf(block, { locale, texts })} ({texts.kinds[block.kind]})
              </option>
            ))}
          </select>
          <Button small tone="line" name="do" value={`library:${page}`}>
            {texts.libraryAdd}
            <span className="vh">: {filled(texts.page, { n: number })}</span>
          </Button>
        </span>
      ) : null}
    </div>
  );
}

function numbered(blocks: SurveyBlock[], before: number): (number | null)[] {
  let number = before;
  return blocks.map((block) => {
    if (!isQuestion(block)) return null;
    number += 1;
    return number;
  });
}
