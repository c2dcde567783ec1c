/** The report of a survey as Typst: everything said comes from the data, and each drawing has its table. */
export const reportTemplate = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink = rgb("#0b2738")
#let soft = rgb("#43596a")
#let line-colour = rgb("#d3dfe3")
#let tones = ("#0d4a6b", "#7fb2c8", "#c9a24a", "#6b4576", "#4e8055", "#dde5e8").map(rgb)
#let from-low = rgb("#6b4576")
#let low = rgb("#c9a24a")
#let middle = rgb("#dde5e8")
#let high = rgb("#7fb2c8")
#let to-high = rgb("#0d4a6b")
#set document(title: d.title, author: d.author)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm), numbering: "1", footer: context [
  #set text(size: 8.5pt, fill: soft)
  #d.footer #h(1fr) #counter(page).display()
])
#set text(font: "Schibsted Grotesk", lang: d.lang, size: 10.5pt, fill: ink)
#set par(leading: 0.7em)
#show title: set text(size: 24pt, weight: "bold")
#show heading: set text(size: 13pt, weight: "bold")
#show heading: set block(above: 2.2em, below: 0.7em, sticky: true)
#set table(stroke: (x, y) => (bottom: 0.5pt + line-colour), inset: (x: 4pt, y: 5pt))
#show table.cell.where(y: 0): set text(weight: "bold")
#show table: set text(size: 9.5pt)
#show figure: set block(above: 1em, below: 1em)

#let tone(index, count, diverging) = if diverging {
  let half = (count - 1) / 2
  if index == half { middle } else if index == 0 { from-low } else if index == count - 1 { to-high } else if index < half { low } else { high }
} else { tones.at(calc.rem(index, 6)) }

#let bars(rows) = grid(columns: (34%, 1fr, 12%), gutter: 6pt, align: horizon, ..rows.map(row => (
  align(left, text(size: 9.5pt, row.label)),
  if row.share == none { align(left, text(size: 8.5pt, fill: soft, row.text)) } else {
    align(left, rect(width: calc.max(row.share, 0.4) * 1%, height: 13pt, fill: tones.at(0), stroke: none))
  },
  align(right, text(weight: "bold", if row.share == none { "" } else { row.text })),
)).flatten())

#let shares(drawn) = {
  align(left, text(size: 9pt, for (index, segment) in drawn.segments.enumerate() {
    box(rect(width: 10pt, height: 8pt, fill: tone(index, drawn.segments.len(), drawn.diverging), stroke: none))
    h(4pt)
    segment
    h(12pt)
  }))
  for row in drawn.rows {
    block(above: 8pt, below: 0pt, width: 100%, {
      if row.name != "" { align(left, text(size: 9.5pt, row.name)) }
      v(3pt)
      align(left, stack(dir: ltr, h(row.before * 1%), ..row.parts.map(part => rect(
        width: part.share * 1%, height: 16pt, stroke: none, inset: 0pt, fill: tone(part.index, drawn.segments.len(), drawn.diverging),
        if part.share > 5 { align(center + horizon, box(fill: white, inset: (x: 2pt, y: 1pt), text(size: 8.5pt, part.text))) },
      ))))
    })
  }
}

#title()
#text(size: 12pt, fill: soft, d.lede)

#for fact in d.facts [ #text(weight: "bold", fact.value) #fact.label. #text(fill: soft, fact.counts) \ ]

#for question in d.questions [
  #heading(level: 1, question.caption)
  #text(size: 9.5pt, fill: soft, question.counts)
  #if question.drawing != none {
    figure(kind: "chart", supplement: none, numbering: none, alt: question.alt, if question.drawing.kind == "bars" {
      bars(question.drawing.rows)
    } else { shares(question.drawing) })
  }
  #for note in question.notes [ #par(note) ]
  #if question.table != none {
    table(
      columns: (1fr, ..question.table.columns.slice(1).map(_ => auto)),
      align: (column, _) => if column == 0 { left } else { right },
      table.header(..question.table.columns.map(column => [#column])),
      ..question.table.rows.flatten().map(cell => [#cell]),
    )
  }
]

#heading(level: 1, d.rule.heading)
#for text in d.rule.texts [ #par(text) ]
`;
