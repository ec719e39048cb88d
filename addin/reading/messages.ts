// What the pane and its reading worker say to each other. Law: plain values only, since they are copied.
import type { Project } from '../../lib/core/project.ts'
import type { FileRead, ReadingStage } from './file-read.ts'

export interface ReadingRequest {
  readonly id: number
  readonly name: string
  readonly content: Blob
  readonly project: Project
}

export type ReadingReply =
  | { readonly kind: 'stage'; readonly id: number; readonly stage: ReadingStage }
  | { readonly kind: 'read'; readonly id: number; readonly file: FileRead }
