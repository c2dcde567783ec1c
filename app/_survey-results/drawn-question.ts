import type { BarDatum } from '@/app/_ui/bar-chart';
import type { PlaceCount } from '@/app/_ui/place-map';
import type { ShareRow, ShareSegment } from '@/app/_ui/share-bars';

/** How the answers to a question are drawn: values and words, in one language, ready for a page, a screen or a paper. */
export type Drawing =
  /** `towns` are the rows that can be shown on the map. */
  | { type: 'rows' | 'columns'; data: BarDatum[]; towns?: PlaceCount[] }
  | { type: 'shares'; isDiverging: boolean; segments: ShareSegment[]; rows: ShareRow[] }
  /** Nothing to draw: the table, or the sentence among the notes, says it. */
  | { type: 'none' };

export type DrawnQuestion = {
  key: string;
  caption: string;
  /** What is counted and what not. */
  counts: string;
  drawing: Drawing;
  /** The same as a table; the first column names the row. Null where there is nothing to tell by rows. */
  table: { columns: string[]; rows: string[][] } | null;
  /** What a reader must know beside: the middle answer, what changed underway, who can read the rest. */
  notes: string[];
};
