// Report → .pdf by typst: tagged, with language, title and words for every picture (PDF/UA-1). Law: the same report gives the same bytes.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Report } from '../../core/report/block.ts'
import { contentOf } from './content.ts'
import { fontFolders } from './fonts.ts'
import { CONTENT, template } from './template.ts'

/** A folder that need not be there: all files are given. */
const WORKSPACE = '/report'

/** Typesets a report. Throws where the typesetter refuses it, which is a fault of ours. */
export function paintPdf(report: Report): Promise<Uint8Array> {
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: fontFolders() }] })
  compiler.mapShadow(`${WORKSPACE}/${CONTENT}`, Buffer.from(JSON.stringify(contentOf(report))))
  const compiled = compiler.compile({ mainFileContent: template })
  if (compiled.result === null)
    throw new Error(`the typesetter refused a report: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  return Promise.resolve(new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', pdfTags: true })))
}
