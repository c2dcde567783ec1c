/** A paper as Typst: everything said comes from the data. The wide table has pages on their side. */
export const pdfTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#0b2738")
#let soft = rgb("#43596a")
#let line-colour = rgb("#b8c8cf")
#let bar = rgb("#0d4a6b")
#let track = rgb("#e9f1f4")
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
#show heading.where(level: 1): set block(above: 2.2em)
#set table(stroke: (x, y) => (bottom: 0.5pt + line-colour), inset: (x: 4pt, y: 5pt))
#show table.cell.where(y: 0): set text(weight: "bold")
#show table: set text(size: 8.5pt)
#show table: set block(below: 1.5em)

#let lines(text) = for (index, line) in text.split("\n").enumerate() {
  if index > 0 { linebreak() }
  line
}

#let block-label(words) = block(above: 1em, below: 0.5em, sticky: true, text(weight: "bold", words))

// What the number beside it says, for the eye alone.
#let drawing(mark) = if mark != none {
  let (low, high, beside) = (mark.at("low", default: none), mark.at("high", default: none), mark.at("beside", default: none))
  pdf.artifact(box(width: 100%, height: 7pt, {
    place(rect(width: 100%, height: 7pt, fill: track))
    if low == none or high == none {
      place(rect(width: mark.at * 100%, height: 7pt, fill: bar))
    } else {
      place(dx: low * 100%, dy: 2.5pt, rect(width: (high - low) * 100%, height: 2pt, fill: bar))
      place(dx: mark.at * 100% - 2.5pt, dy: 1pt, circle(radius: 2.5pt, fill: bar))
    }
    if beside != none { place(dx: beside * 100% - 0.75pt, rect(width: 1.5pt, height: 7pt, fill: ink)) }
  }))
}

#let beside(number, drawn) = grid(columns: (5.5em, 1fr), column-gutter: 8pt, align: (right, horizon), number, drawn)

#let widths(block) = if block.columns.len() == 8 { (6%, 12%, 9%, 9%, 1fr, 11%, 1fr, 12%) } else {
  range(block.columns.len()).map(x => if x == block.drawn.column { 1fr } else if x == 0 or x in block.numbers { auto } else { 1fr })
}

#let setting(block) = {
  if block.kind == "heading" {
    heading(level: block.level - 1, block.text)
  } else if block.kind == "list" {
    list(..block.items)
  } else if block.kind == "links" {
    list(..block.items.map(item => link(item.href, item.text)))
  } else if block.kind == "table" {
    set table(align: (x, _) => if x in block.numbers and x != block.drawn.column { right } else { left })
    // One that fits on a page with its rows together is not parted.
    show table: set std.block(breakable: block.rows.len() > 12)
    table(
      columns: widths(block),
      table.header(..block.columns.enumerate().map(((x, column)) => if x == block.drawn.column { beside(column, none) } else [#column])),
      ..block.rows.enumerate().map(((y, row)) => row.enumerate().map(((x, cell)) => {
        if x == block.drawn.column { beside(lines(cell), drawing(block.drawn.marks.at(y))) } else [#lines(cell)]
      })).flatten(),
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
  let body = {
    heading(level: 1, section.heading)
    for (index, part) in section.blocks.enumerate() {
      let next = section.blocks.at(index + 1, default: none)
      if part.kind == "text" and next != none and (index == 0 or next.kind == "table") { block(sticky: true, setting(part)) } else { setting(part) }
    }
  }
  if section.wide { page(flipped: true, body) } else { body }
}
`;
