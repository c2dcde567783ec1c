const LOOP = '<path class="th" d="M20 0C20 6 9 10 9 20a11 11 0 0 0 22 0 11 11 0 0 0-22 0c0 10 11 14 11 20"/>';
const ROUND = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"';
const stop = (id: string, drawing: string) => `<symbol id="s-${id}" viewBox="0 0 40 40">${drawing}</symbol>`;
const icon = (id: string, viewBox: string, drawing: string) => `<symbol id="i-${id}" viewBox="${viewBox}">${drawing}</symbol>`;
const line = (width: number, d: string) => `<path ${ROUND} stroke-width="${width}" d="${d}"/>`;

/** Constants of ours, one string: as elements they would be a sixth of what drawing a page costs, and stand in it twice. */
const DRAWINGS = {
  __html: [
    stop(
      'done',
      '<path class="th" d="M20 0v40"/><path class="th-fill" d="M11.5 20.5c0-4.6 3.9-7.7 8.6-7.7s8.4 2.8 8.4 7.2-3.8 7.4-8.5 7.4-8.5-2.6-8.5-6.9z"/><path class="th-slit" d="M13 24.5c3-6.5 8.5-8.6 14.2-8.2M17.5 27c3.5-4 6.5-5.6 10.3-5.4"/>',
    ),
    stop('here', `<circle class="th-hole" cx="20" cy="20" r="11"/>${LOOP}<circle class="th-fill" cx="20" cy="20" r="4.6"/>`),
    stop('open', `<circle class="th-lamp" cx="20" cy="20" r="11"/>${LOOP}`),
    stop(
      'next',
      '<path class="th th-dots" d="M20 0v13M20 40V27"/><path class="th th-hole" d="M20 13.5 26.5 20 20 26.5 13.5 20z"/>',
    ),
    stop('pause', '<path class="th" d="M20 0v7c0 5-11 3-11 8s22 0 22 5-22 0-22 5 11 2 11 8v7"/>'),
    stop(
      'cut',
      '<path class="th" d="M20 0v15"/><path class="th th-thin" d="M20 15c0 4-4 5-5.5 10M20 15c0 5 .5 7-.2 12M20 15c0 4 4 5 5.5 9"/>',
    ),
    icon(
      'lamp',
      '0 0 16 16',
      `${line(1.6, 'M8 1.5v2M3 3.5l1.4 1.4M13 3.5l-1.4 1.4M1.5 8.5h2M12.5 8.5h2')}<circle cx="8" cy="9.5" r="3.3" fill="currentColor"/>`,
    ),
    icon('arrow', '0 0 20 14', line(1.8, 'M1 7h17M12.5 1.5 18 7l-5.5 5.5')),
    icon('warn', '0 0 20 20', line(1.8, 'M10 2 19 18H1z') + line(2, 'M10 8v4.5M10 15.2v.1')),
    icon('doc', '0 0 20 20', line(1.5, 'M4 1.5h8l4 4v13H4zM12 1.5v4h4')),
    icon('up', '0 0 20 20', line(2, 'M10 17V4M4.5 9.5 10 4l5.5 5.5')),
    icon('check', '0 0 20 20', line(2.2, 'M3.5 10.5 8 15l8.5-10')),
  ].join(''),
};

/** The drawings every page points to. Render it once, first in the body. */
export function Sprite() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing but the constants above
  return <svg className="sprite" aria-hidden="true" width="0" height="0" dangerouslySetInnerHTML={DRAWINGS} />;
}
