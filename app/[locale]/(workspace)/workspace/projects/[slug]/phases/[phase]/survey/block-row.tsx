import { type DragEvent, memo, type ReactNode } from 'react';
import { Button } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import type { SurveyBlock } from '@/lib/surveys/survey-definition';
import type { BuilderTexts } from './_builder-texts';
import { wordsOf } from './_builder-texts';

type BlockRowProps = {
  block: SurveyBlock;
  page: string;
  at: number;
  isFirst: boolean;
  isLast: boolean;
  /** The number of a question among all; none for what is not answered. */
  number: number | null;
  isOpen: boolean;
  faults: number;
  locale: 'da' | 'en';
  texts: BuilderTexts;
  /** Puts the block that is dragged to a place on a page. */
  onDrop: (key: string, page: string, at: number) => void;
  children?: ReactNode;
};

const dragged = 'application/x-survey-block';

/** One line of the survey: what is asked, and what can be done with it. Drawn anew only when something of it changes. */
export const BlockRow = memo(function BlockRow(props: BlockRowProps) {
  const { block, page, at, isFirst, isLast, number, isOpen, faults, locale, texts, onDrop, children } = props;
  const { key, kind } = block;
  const label = wordsOf(block, { locale, texts });
  const step = (act: 'up' | 'down' | 'copy' | 'remove', sign: string) => (
    <Button small tone="quiet" id={`${act}-${key}`} name="do" value={`${act}:${key}`} title={texts[act]}>
      <span aria-hidden="true">{sign}</span>
      <span className="vh">
        {texts[act]}: {label}
      </span>
    </Button>
  );
  const drag = {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes(dragged)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const moved = event.dataTransfer.getData(dragged);
      if (!moved) return;
      event.preventDefault();
      onDrop(moved, page, at);
    },
  };
  return (
    <li className="builder-row" data-open={isOpen || undefined} {...drag}>
      <div className="builder-line">
        <span
          className="builder-drag"
          draggable
          title={texts.drag}
          onDragStart={(event) => event.dataTransfer.setData(dragged, key)}
          aria-hidden="true"
        >
          ⠿
        </span>
        <span className="builder-number">{number ?? ''}</span>
        <button
          type="submit"
          className="builder-open"
          id={`open-${key}`}
          name="do"
          value={isOpen ? 'close' : `open:${key}`}
          aria-expanded={isOpen}
        >
          {label}
        </button>
        <span className="builder-marks">
          <span>{texts.kinds[kind]}</span>
          {'isRequired' in block && block.isRequired ? <span>{texts.required}</span> : null}
          {'isConfidential' in block && block.isConfidential ? <span>{texts.confidential}</span> : null}
          {block.showWhen ? <span>{texts.conditional}</span> : null}
          {faults > 0 ? (
            <span className="error-text">
              <Icon name="warn" />
              {faults}
              <span className="vh"> {texts.faultsShort}</span>
            </span>
          ) : null}
        </span>
        <span className="builder-steps">
          {isFirst ? null : step('up', '↑')}
          {isLast ? null : step('down', '↓')}
          {step('copy', texts.copy)}
          {step('remove', '✕')}
        </span>
      </div>
      {children}
    </li>
  );
});
