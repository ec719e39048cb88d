// The bridge for a bare library without a page: a global `_richApiNativeBridge` that passes JSON texts (read in the library, tried in EXCEL.md A2).
import { hostErrors } from '../faults/host-errors.ts'
import type { Connection, Reply } from './connection.ts'
import type { Host } from './host.ts'

/** What the library looks for when it is loaded. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void
  onMessageFromHost: ((text: string) => void) | null
}

interface Message {
  readonly id: number
  readonly message: { readonly body: unknown }
}

const isMessage = (value: unknown): value is Message => typeof value === 'object' && value !== null && 'id' in value && 'message' in value

export function nativeBridge(host: Host): { readonly bridge: NativeBridge; readonly connection: Connection } {
  const bridge: NativeBridge = { sendMessageToHost, onMessageFromHost: null }
  const connection = host.connect({
    events: (entries) => {
      send({ type: 3, message: { entries } })
    },
    documentEvent: (event) => {
      send({ type: 3, message: { entries: [[65536, event, '', '{}', 0, false]] } })
    },
  })
  return { bridge, connection }

  function send(message: unknown): void {
    bridge.onMessageFromHost?.(JSON.stringify(message))
  }

  function sendMessageToHost(text: string): void {
    const message: unknown = JSON.parse(text)
    if (!isMessage(message)) throw new TypeError(`This is no message to the host: ${text.slice(0, 200)}`)
    const { body } = message.message
    connection.exchange(typeof body === 'string' ? body : JSON.stringify(body), (reply) => {
      send({ id: message.id, type: 2, message: responseOf(reply) })
    })
  }
}

function responseOf(reply: Reply): unknown {
  if (reply.kind === 'answer') return { statusCode: 200, headers: {}, body: JSON.parse(reply.body) as unknown }
  const { name, httpStatus, message } = hostErrors[reply.code]
  return { statusCode: httpStatus, headers: {}, body: { error: { code: name, message } } }
}
