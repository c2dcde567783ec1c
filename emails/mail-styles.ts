const sans = "'Schibsted Grotesk', 'Segoe UI', Helvetica, Arial, sans-serif";
const voice = "Literata, Georgia, 'Times New Roman', serif";

/** The light chart. Every colour has a class beside it that the dark chart below answers. */
const colours = {
  ground: '#eaf3f5',
  surface: '#ffffff',
  ink: '#0b2738',
  soft: '#43596a',
  link: '#0d4a6b',
  thread: '#c4152d',
  open: '#ffc23d',
  line: '#d3dfe3',
} as const;

/**
 * The chart at night. Mail programs that ask get our own dark colours; Outlook on the web, which turns colours
 * itself and marks what it turned, gets the same ones. Gmail turns them its own way: no contrast hangs on a
 * colour that it leaves alone.
 */
const dark = (prefix: string) =>
  [
    `${prefix} .ground{background-color:#081b27 !important}`,
    `${prefix} .surface{background-color:#0e2634 !important}`,
    `${prefix} .ink,${prefix} .ink *{color:#edf3f2 !important}`,
    `${prefix} .soft{color:#b7c8cf !important}`,
    `${prefix} .link{color:#9bd3ea !important}`,
    `${prefix} .act{background-color:#9bd3ea !important;color:#06202e !important}`,
    `${prefix} .line{border-color:#ff7568 !important}`,
    `${prefix} .shape{border-color:#ff7568 !important}`,
    `${prefix} .dot{background-color:#ff7568 !important}`,
    `${prefix} .lamp{background-color:#ffc94f !important}`,
    `${prefix} .hair{border-color:#23414f !important}`,
  ].join('\n');

export const mailCss = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.paper{padding:22px 18px 24px !important}.heading{font-size:24px !important;line-height:30px !important}}
@media (prefers-color-scheme:dark){${dark('')}}
${dark('[data-ogsc]')}
${dark('[data-ogsb]')}`;

const wraps = { overflowWrap: 'anywhere', wordBreak: 'break-word' } as const;

export const styles = {
  body: { backgroundColor: colours.ground, fontFamily: sans, margin: 0, padding: 0 },
  outer: { backgroundColor: colours.ground, padding: '24px 8px 32px' },
  column: { maxWidth: '600px', margin: '0 auto' },
  paper: { backgroundColor: colours.surface, borderRadius: '6px', padding: '28px 32px 32px' },
  brand: { color: colours.ink, fontSize: '22px', lineHeight: '26px', fontWeight: 700, textDecoration: 'none' },
  owner: { color: colours.soft, fontSize: '14px', lineHeight: '20px', margin: '0 0 18px' },
  heading: { color: colours.ink, fontSize: '27px', lineHeight: '33px', fontWeight: 700, margin: '0 0 16px', ...wraps },
  subheading: { color: colours.ink, fontSize: '19px', lineHeight: '26px', fontWeight: 700, margin: '22px 0 8px', ...wraps },
  text: { color: colours.ink, fontSize: '17px', lineHeight: '26px', margin: '0 0 14px', ...wraps },
  quotation: { borderLeft: `3px solid ${colours.line}`, padding: '2px 0 2px 16px', margin: '4px 0 16px' },
  quoted: { color: colours.ink, fontFamily: voice, fontSize: '18px', lineHeight: '27px', margin: '0 0 8px', ...wraps },
  list: { color: colours.ink, fontSize: '17px', lineHeight: '26px', margin: '0 0 14px', padding: '0 0 0 22px' },
  item: { margin: '0 0 6px', ...wraps },
  link: { color: colours.link, textDecoration: 'underline', ...wraps },
  act: { margin: '24px 0 18px' },
  button: {
    backgroundColor: colours.link,
    color: '#ffffff',
    display: 'inline-block',
    fontSize: '17px',
    lineHeight: '22px',
    fontWeight: 600,
    padding: '14px 22px',
    borderRadius: '6px',
    textDecoration: 'none',
  },
  small: { color: colours.soft, fontSize: '14px', lineHeight: '21px', margin: '0 0 10px', ...wraps },
  next: { color: colours.soft, fontSize: '16px', lineHeight: '24px', margin: 0, ...wraps },
  foot: { padding: '22px 32px 0' },
} as const;

/** The parts of the thread, drawn with borders alone: no picture is loaded, and none can be blocked. */
export const thread = {
  stopCell: { width: '26px', height: '26px', padding: 0, lineHeight: 0, fontSize: 0, verticalAlign: 'top' },
  left: { width: '12px', padding: 0, lineHeight: '1px', fontSize: '1px' },
  right: { width: '12px', padding: 0, lineHeight: '1px', fontSize: '1px' },
  solid: { borderRight: `2px solid ${colours.thread}` },
  dotted: { borderRight: `2px dotted ${colours.thread}` },
  content: { padding: '0 0 0 14px', verticalAlign: 'top' },
  ring: { border: `3px solid ${colours.thread}`, borderRadius: '50%' },
  dashed: { border: `3px dashed ${colours.thread}`, borderRadius: '50%' },
  diamond: { border: `2px solid ${colours.thread}`, transform: 'rotate(45deg)' },
  fill: { backgroundColor: colours.thread, borderRadius: '50%' },
  lamp: { backgroundColor: colours.open, borderRadius: '50%' },
  bar: { backgroundColor: colours.thread },
} as const;
