// How pages look, in the typesetter's language. Law: it reads the report as data and has no word of its own.
import { GREY, INK, LINE } from '../palette.ts'
import { FAMILY } from './fonts.ts'

/** The file the content stands in. */
export const CONTENT = 'content.json'

const setUp = `
#let content = json("${CONTENT}")
#let ink = rgb("#${INK}")
#let grey = rgb("#${GREY}")
#let line-colour = rgb("#${LINE}")
#let navy = rgb("#1F3A5F")
#let colour(code) = rgb("#" + code)
#set document(title: content.title + ", " + content.subtitle, author: content.author, date: none)
#set text(font: "${FAMILY}", size: 10pt, fill: ink, lang: content.language, region: if content.language == "en" { "GB" } else { "FI" }, fallback: false, number-type: "lining", number-width: "tabular", hyphenate: false)
#set par(leading: 0.55em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 48pt, top: 62pt, bottom: 56pt),
  header: text(size: 8pt, fill: grey, content.header),
  footer: align(right, text(size: 8pt, fill: grey, context [#content.page #counter(page).display() / #counter(page).final().first()])),
)
#show heading: set text(fill: navy, weight: "semibold", hyphenate: false)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 1): set block(above: 22pt, below: 10pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 16pt, below: 6pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 3): set block(above: 14pt, below: 4pt)
`

const tables = `
#let rule = 0.6pt + navy
#let hair = 0.4pt + line-colour
#let tones = (error: rgb("#FBE3E0"), warning: rgb("#FFF1D6"), good: rgb("#E3F1E6"))

#let note(words) = block(sticky: true, below: 6pt, text(size: 8.5pt, fill: grey, words))

// What is called for each row or cell takes what it needs and nothing else: the typesetter hashes all that a call takes or captures, and the whole
// table hashed for each of its cells cost the square of its rows.
#let cells-of(row, is-right) = {
  let line = if row.role == "total" { rule } else { hair }
  let fill = if row.role == "total" { rgb("#E8EDF3") } else { none }
  let tone = if row.tone != none and row.role != "total" { tones.at(row.tone) } else { fill }
  for (column, words) in row.cells.enumerate() {
    let body = if row.role == "total" { strong(words) } else if row.role == "memo" { text(fill: grey, style: "italic", words) } else { words }
    // Only a word that is wider than its column is hyphenated.
    let shown = if row.isTight.at(column) { text(hyphenate: true, body) } else { body }
    (table.cell(
      align: if is-right.at(column) { right } else { left },
      stroke: (top: line, bottom: line),
      fill: if column == 0 { tone } else { fill },
      breakable: not row.isWhole,
      inset: if row.role == "memo" and column == 0 { (left: 12pt, right: 3.5pt, y: 3.2pt) } else { (x: 3.5pt, y: 3.2pt) },
      shown,
    ),)
  }
}

#let heading-cells(headings, is-right, is-tight) = headings.enumerate().map(((column, words)) => table.cell(
  align: (if is-right.at(column) { right } else { left }) + horizon,
  text(fill: white, weight: "semibold", hyphenate: is-tight.at(column), words),
))

#let show-table(it) = {
  heading(level: 2, it.title)
  if it.note != none { note(it.note) }
  set text(size: it.size * 1pt)
  set par(leading: 0.45em, justify: false)
  // A short table is not torn apart, nor is a row that can stand on one page.
  show table: set block(breakable: not it.isShort)
  let is-right = it.isRight
  table(
    columns: it.widths.map(one => one * 1pt),
    inset: (x: 3.5pt, y: 3.2pt),
    stroke: none,
    fill: (x, y) => if y == 0 { navy } else { none },
    table.header(..heading-cells(it.headings, is-right, it.isTight)),
    ..if it.empty != none { (table.cell(colspan: it.widths.len(), text(fill: grey, it.empty)),) },
    ..for row in it.rows { cells-of(row, is-right) },
  )
}

#let show-figures(it) = {
  heading(level: 2, it.title)
  table(
    columns: (1fr, auto, auto),
    inset: (x: 5pt, y: 3.6pt),
    stroke: none,
    fill: (x, y) => if y == 0 { navy } else { none },
    table.header(..it.headings.enumerate().map(((column, words)) => table.cell(
      align: if column == 1 { right } else { left },
      text(fill: white, weight: "semibold", words),
    ))),
    ..it.figures.map(one => range(3).map(column => table.cell(
      stroke: (bottom: hair),
      align: if column == 1 { right } else { left },
      if one.isMain and column < 2 { text(fill: navy, weight: "semibold", size: 11pt, one.cells.at(column)) } else if column == 2 { text(fill: grey, size: 8.5pt, one.cells.at(column)) } else { one.cells.at(column) },
    ))).flatten(),
  )
}
`

const pictures = `
#let draw(shape) = {
  if shape.kind == "rectangle" {
    place(dx: shape.x * 1pt, dy: shape.y * 1pt, rect(width: shape.width * 1pt, height: shape.height * 1pt, fill: colour(shape.colour)))
  } else if shape.kind == "line" {
    place(line(start: shape.from.map(one => one * 1pt), end: shape.to.map(one => one * 1pt), stroke: 0.5pt + colour(shape.colour)))
  } else if shape.kind == "polygon" {
    place(polygon(fill: colour(shape.colour), ..shape.points.map(point => point.map(one => one * 1pt))))
  } else {
    place(dx: shape.x * 1pt, dy: shape.y * 1pt, box(width: shape.width * 1pt, align(if shape.align == "right" { right } else if shape.align == "center" { center } else { left }, text(size: 8pt, fill: colour(shape.colour), hyphenate: false, shape.text))))
  }
}

#let show-chart(it) = block(breakable: false, above: 16pt, below: 16pt, {
  heading(level: 3, it.title)
  v(4pt)
  figure(
    alt: it.words,
    box(width: it.picture.width * 1pt, height: it.picture.height * 1pt, { for shape in it.picture.shapes { draw(shape) } }),
  )
})

#let emblem(it, height) = figure(
  alt: it.emblem,
  box(width: height * it.ratio, height: height, {
    place(rect(width: 100%, height: 100%, fill: colour(it.colours.field)))
    for star in it.stars {
      place(polygon(fill: colour(it.colours.stars), ..star.map(point => (point.at(0) * height * it.ratio, point.at(1) * height))))
    }
  }),
)
`

const blocks = `
#let show-facts(it) = {
  if it.title != none { heading(level: 2, it.title) }
  grid(
    columns: (150pt, 1fr),
    row-gutter: 6pt,
    ..it.facts.map(((label, words)) => (strong(label), words)).flatten(),
  )
}

#let show-publicity(it) = block(breakable: false, above: 16pt, below: 8pt, {
  heading(level: 2, it.title)
  grid(
    columns: (auto, 1fr),
    column-gutter: 16pt,
    align: horizon,
    emblem(it, 56pt),
    stack(spacing: 6pt, ..it.names.map(strong)),
  )
})

#let show-text(it) = {
  if it.title != none { heading(level: 2, it.title) }
  for words in it.paragraphs { par(words) }
}

#let show-remark(it) = {
  heading(level: 2, it.title)
  if it.text == none {
    note(it.prompt)
    block(width: 100%, height: 120pt, stroke: hair, inset: 8pt)
  } else {
    for words in it.text.split("\\n") { par(words) }
  }
}

#let show-signatures(it) = {
  par(it.declaration)
  for (role, name) in it.parties {
    block(breakable: false, above: 26pt, {
      heading(level: 2, role)
      par(name)
      grid(
        columns: (130pt, 1fr),
        align: bottom,
        ..it.labels.map(label => (
          block(inset: (top: 16pt), label),
          block(width: 100%, height: 28pt, stroke: (bottom: 0.6pt + ink)),
        )).flatten(),
      )
    })
  }
}

#let show-block(it) = {
  if it.kind == "facts" { show-facts(it) }
  else if it.kind == "figures" { show-figures(it) }
  else if it.kind == "table" { show-table(it) }
  else if it.kind == "chart" { show-chart(it) }
  else if it.kind == "text" { show-text(it) }
  else if it.kind == "remark" { show-remark(it) }
  else if it.kind == "publicity" { show-publicity(it) }
  else { show-signatures(it) }
}
`

const pages = `
#show title: set text(size: 24pt, weight: "semibold", fill: navy)
#title(content.title)
#block(above: 10pt, below: 18pt, text(size: 11pt, fill: grey, content.subtitle))

#let show-section(section) = {
  let body = {
    heading(level: 1, section.title)
    for it in section.blocks { show-block(it) }
  }
  // Signatures of one report stand on one page.
  if section.blocks.any(it => it.kind == "signatures") { block(breakable: false, above: 22pt, body) } else { body }
}

// Neighbours that lie the same way share their pages.
#let runs = content.sections.fold((), (all, section) => {
  if all.len() > 0 and all.last().first().isLying == section.isLying { all.slice(0, -1) + ((all.last() + (section,)),) } else { all + ((section,),) }
})
#for (index, run) in runs.enumerate() {
  if run.first().isLying { page(flipped: true, for section in run { show-section(section) }) }
  else if index == 0 { for section in run { show-section(section) } }
  else { page(for section in run { show-section(section) }) }
}
`

export const template = setUp + tables + pictures + blocks + pages
