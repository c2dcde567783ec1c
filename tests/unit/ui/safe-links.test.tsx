import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Voice } from '@/app/_ui/voice';

const html = (text: string) => renderToStaticMarkup(<Voice text={text} />);

describe("people's own words never become anything but text and safe links", () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "'-alert(1)-'",
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'https://a.dk/"onmouseover="alert(1)',
    'https://a.dk/<script>alert(1)</script>',
    "https://a.dk/'><img src=x onerror=alert(1)>",
    'http://javascript:alert(1)@a.dk',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '{{constructor.constructor("alert(1)")()}}',
    '</p></div><style>*{display:none}</style>',
    '<iframe srcdoc="<script>alert(1)</script>">',
    '<math><mi xlink:href="data:x,<script>alert(1)</script>">',
    '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
    'https://\u202egro.live',
  ])('%s', (payload) => {
    const made = html(payload);
    const tags = [...made.matchAll(/<\/?([a-z]+)/g)].map((match) => match[1]);
    expect(tags.filter((tag) => !['div', 'p', 'a'].includes(tag ?? ''))).toEqual([]);
    const attributes = [...made.matchAll(/\s([a-z]+)="/g)].map((match) => match[1]);
    expect(attributes.filter((name) => !['class', 'dir', 'href', 'rel'].includes(name ?? ''))).toEqual([]);
    for (const [, href] of made.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:\/\//);
  });
});

test('an address becomes a link that names its host and passes nothing on', () => {
  expect(html('Se https://www.eksempel.dk/sti. Tak')).toContain(
    '<a href="https://www.eksempel.dk/sti" rel="nofollow ugc noopener">www.eksempel.dk/sti</a>. Tak',
  );
});

test('an address that dresses up as another site stays text', () => {
  expect(html('https://norddjurs.dk@ond.example/')).not.toContain('<a');
});

test('a letter that only looks like another shows the true name of its host', () => {
  expect(html('https://nоrddjurs.dk')).toContain('>xn--');
});

test('paragraphs stay paragraphs', () => {
  expect(html('En\n\nTo\nTre').match(/<p dir="auto">/g)).toHaveLength(3);
});
