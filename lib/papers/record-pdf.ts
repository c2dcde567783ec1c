import { taggedPdf } from '@/lib/platform/tagged-pdf';
import type { WrittenRecord } from './case-record';
import { paragraphsOf } from './paper-document';

type About = { author: string; footer: string };

/** A document of a case to be kept for good: PDF/A-2a, with its structure, language, title and typefaces in it. */
export function recordPdf({ title, facts, parts }: WrittenRecord, about: About): Uint8Array<ArrayBuffer> {
  const said = { ...about, title, facts, parts: parts.map(({ text, ...part }) => ({ ...part, paragraphs: paragraphsOf(text) })) };
  return taggedPdf(template, said, 'a-2a');
}

const template = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#0b2738")
#let soft = rgb("#43596a")
#set document(title: d.title, author: d.author)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2cm, bottom: 2.2cm), footer: context [
  #set text(size: 8.5pt, fill: soft)
  #d.footer #h(1fr) #counter(page).display()
])
#set text(font: "Schibsted Grotesk", lang: "da", size: 11pt, fill: ink)
#set par(leading: 0.65em)
#show title: set text(size: 20pt, weight: "bold")
#show heading: set text(size: 12pt, weight: "bold")
#show heading: set block(above: 1.8em, below: 0.7em, sticky: true)

#let lines(text) = for (index, line) in text.split("\n").enumerate() {
  if index > 0 { linebreak() }
  line
}

#title()
#for fact in d.facts [ #text(weight: "bold", fact.at(0)): #fact.at(1) \ ]
#for part in d.parts {
  if part.label != none { heading(level: 1, part.label) } else { v(1em) }
  for paragraph in part.paragraphs {
    if part.isQuoted { pad(left: 8pt, text(lang: part.lang, par(lines(paragraph)))) } else { text(lang: part.lang, par(lines(paragraph))) }
  }
}
`;
