const LOOP = 'M20 0C20 6 9 10 9 20a11 11 0 0 0 22 0 11 11 0 0 0-22 0c0 10 11 14 11 20';
const ROUND = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** The drawings every page points to. Render it once, first in the body. */
export function Sprite() {
  return (
    <svg className="sprite" aria-hidden="true" width="0" height="0">
      <symbol id="s-done" viewBox="0 0 40 40">
        <path className="th" d="M20 0v40" />
        <path className="th-fill" d="M11.5 20.5c0-4.6 3.9-7.7 8.6-7.7s8.4 2.8 8.4 7.2-3.8 7.4-8.5 7.4-8.5-2.6-8.5-6.9z" />
        <path className="th-slit" d="M13 24.5c3-6.5 8.5-8.6 14.2-8.2M17.5 27c3.5-4 6.5-5.6 10.3-5.4" />
      </symbol>
      <symbol id="s-here" viewBox="0 0 40 40">
        <circle className="th-hole" cx="20" cy="20" r="11" />
        <path className="th" d={LOOP} />
        <circle className="th-fill" cx="20" cy="20" r="4.6" />
      </symbol>
      <symbol id="s-open" viewBox="0 0 40 40">
        <circle className="th-lamp" cx="20" cy="20" r="11" />
        <path className="th" d={LOOP} />
      </symbol>
      <symbol id="s-next" viewBox="0 0 40 40">
        <path className="th th-dots" d="M20 0v13M20 40V27" />
        <path className="th th-hole" d="M20 13.5 26.5 20 20 26.5 13.5 20z" />
      </symbol>
      <symbol id="s-pause" viewBox="0 0 40 40">
        <path className="th" d="M20 0v7c0 5-11 3-11 8s22 0 22 5-22 0-22 5 11 2 11 8v7" />
      </symbol>
      <symbol id="s-cut" viewBox="0 0 40 40">
        <path className="th" d="M20 0v15" />
        <path className="th th-thin" d="M20 15c0 4-4 5-5.5 10M20 15c0 5 .5 7-.2 12M20 15c0 4 4 5 5.5 9" />
      </symbol>
      <symbol id="i-lamp" viewBox="0 0 16 16">
        <path {...ROUND} strokeWidth="1.6" d="M8 1.5v2M3 3.5l1.4 1.4M13 3.5l-1.4 1.4M1.5 8.5h2M12.5 8.5h2" />
        <circle cx="8" cy="9.5" r="3.3" fill="currentColor" />
      </symbol>
      <symbol id="i-arrow" viewBox="0 0 20 14">
        <path {...ROUND} strokeWidth="1.8" d="M1 7h17M12.5 1.5 18 7l-5.5 5.5" />
      </symbol>
      <symbol id="i-warn" viewBox="0 0 20 20">
        <path {...ROUND} strokeWidth="1.8" d="M10 2 19 18H1z" />
        <path {...ROUND} strokeWidth="2" d="M10 8v4.5M10 15.2v.1" />
      </symbol>
      <symbol id="i-doc" viewBox="0 0 20 20">
        <path {...ROUND} strokeWidth="1.5" d="M4 1.5h8l4 4v13H4zM12 1.5v4h4" />
      </symbol>
      <symbol id="i-up" viewBox="0 0 20 20">
        <path {...ROUND} strokeWidth="2" d="M10 17V4M4.5 9.5 10 4l5.5 5.5" />
      </symbol>
      <symbol id="i-check" viewBox="0 0 20 20">
        <path {...ROUND} strokeWidth="2.2" d="M3.5 10.5 8 15l8.5-10" />
      </symbol>
    </svg>
  );
}
