// Report → .docx, made to be edited in Word: real styles, headings, contents, captions, table headers. Law: the same report gives the same bytes.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableOfContents,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { Report, Section } from '../../core/report/block.ts'
import { addressesOf } from '../../sheet/layout/index.ts'
import { heading, wordBlock, type Numbering, type WordChild } from './blocks.ts'
import { finishDocument } from './finish.ts'
import { stylesIn } from './styles.ts'
import { runs } from './text.ts'

/** A4 and its margins in twips. */
const PAPER = { width: 11_906, height: 16_838 }
const MARGIN = 1_000

export async function paintDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: report.author,
    styles: stylesIn(report.language),
    features: { updateFields: false },
    hyphenation: { autoHyphenation: true },
    sections: sectionsOf(report),
  })
  return finishDocument(new Uint8Array(await Packer.toArrayBuffer(document)), report)
}

/** Sections of Word change how the page lies; neighbours that lie alike share one. */
function sectionsOf(report: Report): ISectionOptions[] {
  const runsOfSections: Section[][] = []
  for (const section of report.sections) {
    const last = runsOfSections.at(-1)
    if (last?.[0]?.orientation === section.orientation) last.push(section)
    else runsOfSections.push([section])
  }
  const numbering: Numbering = { tables: 0, pictures: 0 }
  const addressOf = addressesOf(report)
  return runsOfSections.map((sections, index) => {
    const isLying = sections[0]?.orientation === 'landscape'
    const width = (isLying ? PAPER.height : PAPER.width) - 2 * MARGIN
    const scope = { language: report.language, captions: report.captions, numbering, addressOf, width }
    const children = sections.flatMap((section): WordChild[] => [
      heading(section.title, 1),
      ...section.blocks.flatMap((block) => wordBlock(block, scope)),
    ])
    return {
      properties: {
        page: {
          size: { ...PAPER, orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, header: 500, footer: 500 },
        },
      },
      headers: { default: new Header({ children: [new Paragraph({ style: 'Header', children: runs(report.header) })] }) },
      footers: { default: footerOf(report) },
      children: index === 0 ? [...front(report), ...children] : children,
    }
  })
}

const footerOf = ({ page }: Report): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

/** Title, subtitle and the list of contents, which Word fills with page numbers when it opens the document. */
const front = (report: Report): ISectionOptions['children'] => [
  new Paragraph({ style: 'Title', children: runs(report.title) }),
  new Paragraph({ style: 'Subtitle', children: runs(report.subtitle) }),
  new Paragraph({ children: runs(report.captions.contents, { bold: true, size: 25 }) }),
  new TableOfContents(report.captions.contents, {
    headingStyleRange: '1-2',
    useAppliedParagraphOutlineLevel: true,
    cachedEntries: report.sections.map(({ title }) => ({ title, level: 1 })),
  }),
]
