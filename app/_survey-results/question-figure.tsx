import type { ReactNode } from 'react';
import { Bars } from '@/app/_ui/bar-chart';
import { PlaceMap } from '@/app/_ui/place-map';
import { ShareBars } from '@/app/_ui/share-bars';
import { Table } from '@/app/_ui/table';
import { Twin } from '@/app/_ui/twin';
import type { DrawnQuestion } from './drawn-question';

type QuestionFigureProps = {
  question: DrawnQuestion;
  /** What the whole page says in the same way. */
  words: { tooFew: string; showAsTable: string };
  /** Said beside the question, such as whether it is published. */
  beside?: ReactNode;
};

/** What a question came to: drawn, as a table, and what must be known beside. Works on the server and on a live screen. */
export function QuestionFigure({ question, words, beside }: QuestionFigureProps) {
  const { key, caption, counts, drawing, table, notes } = question;
  return (
    <figure className="fig" id={`result-${key}`}>
      <figcaption>
        {caption}
        {counts ? <small>{counts}</small> : null}
      </figcaption>
      {beside}
      {'towns' in drawing && drawing.towns ? <PlaceMap id={`map-${key}`} label={caption} towns={drawing.towns} /> : null}
      {drawing.type === 'none' ? null : drawing.type === 'shares' ? (
        <ShareBars {...drawing} />
      ) : (
        <Bars kind={drawing.type} caption={caption} data={drawing.data} tooFew={words.tooFew} />
      )}
      {notes.map((note) => (
        <p key={note} className="fig-note">
          {note}
        </p>
      ))}
      {table ? (
        <Twin summary={words.showAsTable}>
          <Table
            caption={caption}
            columns={table.columns.map((label, index) => ({ key: String(index), label, number: index > 0 }))}
            rows={table.rows.map((cells, index) => ({ key: String(index), cells }))}
          />
        </Twin>
      ) : null}
    </figure>
  );
}
