'use client';

import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { Banner } from '@/app/_ui/banner';
import { type DrawnShape, type LonLat, middleOf } from '@/lib/drawing/drawn-shape';
import { TOWNS } from '@/lib/drawing/land';
import { mayFinish, type SketchAct, type SketchRules } from '@/lib/drawing/place-sketch';
import type { Locale } from '@/lib/i18n/locale';
import type { CanvasControl } from './place-canvas';
import { filled, placeInWords, whereInWords } from './place-words';
import { TownSelect } from './town-select';
import { useSketch } from './use-sketch';

const pointAt = (at: LonLat): DrawnShape => ({ type: 'Point', coordinates: at });

const PlaceCanvas = dynamic(() => import('./place-canvas'), { ssr: false });

export type PlacePickerProps = {
  id: string;
  /** The field: each place is a value of its own, as GeoJSON text. */
  name: string;
  values: string[];
  rules: SketchRules;
  acceptsOutside: boolean;
  /** False until scripts run: there is only the list then. */
  isLive: boolean;
  isInvalid: boolean;
  locale: Locale;
  /** Everything under `place` in the messages. */
  texts: Record<string, string>;
  change: (name: string, values: string[]) => void;
};

/** Places on the map, by mouse, finger or keyboard, and the same from a list of towns. */
export function PlacePicker(props: PlacePickerProps) {
  const { id, name, values, rules, acceptsOutside, isLive, isInvalid, locale, texts, change } = props;
  const control = useRef<CanvasControl | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const sketch = useSketch({ values, rules, acceptsOutside, onChange: (next) => change(name, next) });
  const { shapes, kind, points } = sketch;
  const say = (key: string, values: Record<string, string | number> = {}) => filled(texts[key], values);
  const wordsOf = (shape: DrawnShape) => placeInWords(shape, locale, texts);
  const isFull = shapes.length >= rules.most;

  function act(wanted: SketchAct, sentence: string) {
    const outcome = isFull && (wanted.act === 'point' || wanted.act === 'add') ? 'full' : sketch.act(wanted);
    const isProblem = outcome === 'outside' || outcome === 'full';
    setProblem(isProblem ? say(outcome, { most: rules.most }) : '');
    setSaid(outcome === 'done' ? sentence : '');
  }
  const setPoint = (at: LonLat) => {
    const sentence =
      kind === 'point' ? say('added', { place: wordsOf(pointAt(at)) }) : say('pointSet', { number: points.length + 1 });
    act({ act: 'point', at }, sentence);
  };
  const undo = () => {
    setProblem('');
    setSaid(sketch.undo() ? say('undone') : '');
  };

  if (!isLive)
    return <TownSelect {...{ id, name, values, isInvalid, texts }} count={Math.min(rules.most, 3)} wordsOf={wordsOf} />;
  return (
    <div className="place-picker">
      {values.map((value) => (
        <input key={value} type="hidden" name={name} value={value} />
      ))}
      {hasFailed ? (
        <Banner>{texts.noMap}</Banner>
      ) : (
        <>
          {rules.kinds.length > 1 ? (
            <div className="map-kinds" role="group" aria-label={texts.kinds}>
              {rules.kinds.map((each) => (
                <button
                  key={each}
                  type="button"
                  className="chip"
                  aria-pressed={each === kind}
                  onClick={() => act({ act: 'choose', kind: each }, say(`${each}How`))}
                >
                  {texts[`${each}Kind`]}
                </button>
              ))}
            </div>
          ) : null}
          <p className="hint" id={`${id}-keys`}>
            {say(`${kind}How`)} {texts.keys}
          </p>
          <div className="map-frame">
            <PlaceCanvas
              label={texts.map ?? ''}
              describedBy={`${id}-keys`}
              shapes={shapes}
              points={points}
              control={control}
              handleLabel={(shape) => say('handle', { place: wordsOf(shape) })}
              onPoint={setPoint}
              onMove={(shape, point, to) => act({ act: 'move', shape, point, to }, say('moved'))}
              onKey={(key) => (key === 'Backspace' ? undo() : act({ act: 'finish' }, say('finished')))}
              onMiddle={(at) => setSaid(say('middle', { where: whereInWords(pointAt(at), locale, texts) }))}
              onFail={() => setFailed(true)}
            />
            <span className="map-cross" aria-hidden="true" />
            <span className="map-zoom">
              <button type="button" aria-label={texts.zoomIn} onClick={() => control.current?.zoom(1)}>
                +
              </button>
              <button type="button" aria-label={texts.zoomOut} onClick={() => control.current?.zoom(-1)}>
                −
              </button>
            </span>
          </div>
          <p className="map-credit">{texts.credit}</p>
          <p className="actions map-acts">
            <button
              type="button"
              className="btn btn-line btn-small"
              onClick={() => control.current && setPoint(control.current.middle())}
            >
              {texts.setMiddle}
            </button>
            {kind === 'point' ? null : (
              <button
                type="button"
                className="btn btn-small"
                aria-disabled={!mayFinish(sketch) || undefined}
                onClick={() => act({ act: 'finish' }, say('finished'))}
              >
                {texts[`${kind}Finish`]}
              </button>
            )}
            <button type="button" className="btn btn-quiet btn-small" aria-disabled={!sketch.mayUndo || undefined} onClick={undo}>
              {texts.undo}
            </button>
          </p>
        </>
      )}
      <div className="town-choice">
        <label htmlFor={id}>{texts.list}</label>
        <select
          id={id}
          className="input"
          value=""
          aria-invalid={isInvalid || undefined}
          onChange={({ target }) => {
            const town = TOWNS.find((each) => each.name === target.value);
            if (!town) return;
            const at: LonLat = [town.lon, town.lat];
            act({ act: 'add', shape: pointAt(at) }, say('added', { place: town.name }));
            control.current?.show(at);
          }}
        >
          <option value="">{texts.choose}</option>
          {TOWNS.map((town) => (
            <option key={town.name} value={town.name}>
              {town.name}
            </option>
          ))}
        </select>
      </div>
      {problem ? (
        <p className="error-text" role="alert">
          {problem}
        </p>
      ) : null}
      <p className="hint" role="status">
        {said}
      </p>
      {shapes.length > 0 ? (
        <ol className="chosen-places">
          {shapes.map((shape, at) => (
            <li key={JSON.stringify(shape)}>
              <span>{wordsOf(shape)}</span>
              {hasFailed ? null : (
                <button type="button" className="btn btn-quiet btn-small" onClick={() => control.current?.show(middleOf(shape))}>
                  {texts.show}
                  <span className="vh"> {wordsOf(shape)}</span>
                </button>
              )}
              <button
                type="button"
                className="btn btn-quiet btn-small"
                onClick={() => {
                  act({ act: 'remove', shape: at }, say('removed', { place: wordsOf(shape) }));
                  document.getElementById(id)?.focus();
                }}
              >
                {texts.remove}
                <span className="vh"> {wordsOf(shape)}</span>
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
