'use client';

import { useState } from 'react';
import { useIsLive } from '@/app/_forms/use-is-live';
import { inLocale } from '@/lib/i18n/locale';
import { orderOf, placedAt, takenOut } from '@/lib/surveys/ranked-order';
import { oneOf, partField } from '@/lib/surveys/survey-fields';
import type { SurveyFieldProps } from './field-props';
import { filledIn } from './filled-in';
import { QuestionFrame } from './question-frame';
import { RankedRow } from './ranked-row';
import { useDragOrder } from './use-drag-order';
import { useKeptFocus } from './use-kept-focus';

/** Options put in order: by their numbers, with buttons, or by dragging. The numbers are the fields, and work alone. */
export function SurveyRankingField(props: SurveyFieldProps<'ranking'>) {
  const { question, locale, id, words, note, hint, error, options, fields, change, texts } = props;
  const isLive = useIsLive();
  const [said, setSaid] = useState('');
  const keepFocus = useKeptFocus();
  const keys = options.map(({ key }) => key);
  const most = Math.min(question.top ?? keys.length, keys.length);
  const nameOf = (key: string) => partField(question.key, key);
  const order = orderOf(keys, (key) => oneOf(fields, nameOf(key)));
  const labelOf = (key: string) => {
    const option = options.find((each) => each.key === key);
    return option ? inLocale(option, 'label', locale) : key;
  };

  function take(next: string[], moved: string) {
    for (const key of keys) {
      const rank = next.includes(key) ? String(next.indexOf(key) + 1) : '';
      if (rank !== oneOf(fields, nameOf(key))) change(nameOf(key), rank);
    }
    const place = next.indexOf(moved) + 1;
    setSaid(filledIn(place > 0 ? texts.moved : texts.removed, { option: labelOf(moved), place, total: most }));
  }
  const place = (key: string, at: number) => take(at > 0 ? placedAt(order, key, at, most) : takenOut(order, key), key);
  const drag = useDragOrder((key, at) => place(key, at + 1));

  // Without scripts the rows stay where they are, or what is chosen in one would jump when the page comes back.
  const shown = isLive ? [...order, ...keys.filter((key) => !order.includes(key))] : keys;
  return (
    <QuestionFrame
      {...{ id, words, note, error }}
      className="ranking"
      hint={`${hint} ${filledIn(question.top ? texts.howTop : texts.how, { top: most })}`.trim()}
    >
      <ol className="rank-list" ref={drag.list}>
        {shown.map((key) => {
          const rank = order.indexOf(key) + 1;
          return (
            <RankedRow
              key={key}
              id={key === question.options[0]?.key ? id : `${id}-${key}`}
              name={nameOf(key)}
              label={labelOf(key)}
              rank={rank}
              written={oneOf(fields, nameOf(key))}
              most={most}
              ranked={order.length}
              isLive={isLive}
              isInvalid={error !== undefined}
              grip={isLive ? drag.gripOf(key) : undefined}
              isDragged={drag.dragged === key}
              texts={texts}
              onPlace={(at, focusOn) => {
                keepFocus(focusOn);
                place(key, at);
              }}
            />
          );
        })}
      </ol>
      <p className="vh" role="status">
        {said}
      </p>
    </QuestionFrame>
  );
}
