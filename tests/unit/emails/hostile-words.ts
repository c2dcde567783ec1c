/** What has broken other products; each is tried in every mail. */
export const knownHostileWords = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="https://evil.example">klik</a>',
  '</td></tr></table><h1>Falsk</h1>',
  '</title><script>alert(1)</script>',
  '<style>body{background:url(https://evil.example/x)}</style>',
  '<!--[if mso]><img src=https://evil.example/x><![endif]-->',
  'javascript:alert(1)',
  'Emne\r\nBcc: b@borger.example',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '\u202Egnp.exe',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
];

const elements =
  'img svg iframe video audio body details object embed input marquee math style link meta base form button select textarea xmp noscript template title script'.split(
    ' ',
  );
const breakouts = [
  (tag: string) => `<${tag} src=x onerror=alert(1) onload=alert(1)>`,
  (tag: string) => `"><${tag} src=x onerror=alert(1)>`,
  (tag: string) => `'><${tag}/src='https://evil.example/x'/onload='alert(1)'>`,
  (tag: string) => `</p></td></tr></table></style></title><${tag} onfocus=alert(1) autofocus>`,
  (tag: string) => `--><!--[if true]><${tag} src=https://evil.example/x><![endif]-->`,
  (tag: string) => `<${tag.toUpperCase()}\tONMOUSEOVER=alert(1)\n>`,
  (tag: string) => `<${tag}\u0000 onload=alert(1)>&lt;${tag}&gt;`,
  (tag: string) => `<<${tag}><${tag} href="javascript:alert(1)" style="background:url(//evil.example)">`,
];

/** Every element with every way out of the text it stands in: two hundred, each tried in some of the mails. */
export const madeHostileWords = elements.flatMap((tag) => breakouts.map((breakout) => breakout(tag)));
