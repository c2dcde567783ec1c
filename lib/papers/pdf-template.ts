/** A paper as Typst: everything said comes from the data. The wide table has pages on their side. */
export const pdfTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#0b2738")
#let soft = rgb("#43596a")
#let line-colour = rgb("#b8c8cf")
#set document(title: d.title, author: d.author)
#set page(paper: "a4", margin: (x: 2cm, top: 2cm, bottom: 2.2cm), numbering: "1", footer: context [
  #set text(size: 8.5pt, fill: soft)
  #d.footer #h(1fr) #counter(page).display()
])
#set text(font: "Schibsted Grotesk", lang: d.lang, size: 10.5pt, fill: ink)
#set par(leading: 0.65em)
#show title: set text(size: 24pt, weight: "bold")
#show heading: set text(weight: "bold")
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.8em, below: 0.7em, sticky: true)
#set table(stroke: (x, y) => (bottom: 0.5pt + line-colour), inset: (x: 4pt, y: 5pt))
#show table.cell.where(y: 0): set text(weight: "bold")
#show table: set text(size: 8.5pt)

#let lines(text) = for (index, line) in text.split("\n").enumerate() {
  if index > 0 { linebreak() }
  line
}

#let block-label(words) = block(above: 1em, below: 0.5em, sticky: true, text(weight: "bold", words))

#let setting(block) = {
  if block.kind == "heading" {
    heading(level: block.level - 1, block.text)
  } else if block.kind == "list" {
    list(..block.items)
  } else if block.kind == "links" {
    list(..block.items.map(item => link(item.href, item.text)))
  } else if block.kind == "table" {
    table(
      columns: if block.columns.len() == 8 { (6%, 12%, 9%, 9%, 1fr, 11%, 1fr, 12%) } else { (auto, ..block.columns.slice(1).map(_ => 1fr)) },
      align: left,
      table.header(..block.columns.map(column => [#column])),
      ..block.rows.flatten().map(cell => [#lines(cell)]),
    )
  } else {
    if block.label != none { block-label(block.label) }
    for paragraph in block.paragraphs {
      if block.quoted { pad(left: 8pt, text(lang: block.lang, par(lines(paragraph)))) } else { par(lines(paragraph)) }
    }
  }
}

#title()
#if d.note != none { par(text(weight: "bold", d.note)) }
#for fact in d.facts [ #text(weight: "bold", fact.at(0)): #fact.at(1) \ ]

#v(1em)
#outline(title: none, depth: 1)

#for section in d.sections {
  set page(flipped: section.wide)
  heading(level: 1, section.heading)
  for block in section.blocks { setting(block) }
}
`;
