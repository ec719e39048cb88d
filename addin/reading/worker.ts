// The worker that reads claim files, so that the pane stays awake while it does. Law: one file at a time, in the order they are sent.
import type { ReadingReply, ReadingRequest } from './messages.ts'
import { unread } from './file-read.ts'
import { readFile } from './read-file.ts'

const reply = (message: ReadingReply): void => {
  postMessage(message)
}

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  const { id, name, content, project } = data
  void readFile(content, name, project, (stage) => {
    reply({ kind: 'stage', id, stage })
  })
    .catch(() => unread('crashed'))
    .then((file) => {
      reply({ kind: 'read', id, file })
    })
})
