// Requests that grow until they are large enough to be sent. Law: no request grows beyond what Excel on the web takes (5 MB), and a small sheet is not
// sent in pieces.
import type { Conversation } from '../conversation.ts'

/** In bytes, roughly; half of what is allowed, since what we reckon is rough. */
const LARGEST_REQUEST = 2_200_000

/** What setting one property of some cells takes in a request. */
export const ONE_SETTING = 600

export class Batch {
  private readonly conversation: Conversation
  private weight = 0

  constructor(conversation: Conversation) {
    this.conversation = conversation
  }

  /** Asks for something of about so many bytes, after sending what was asked before where both would be too much. */
  async ask(weight: number, asking: () => void): Promise<void> {
    if (this.weight > 0 && this.weight + weight > LARGEST_REQUEST) await this.send()
    if (this.weight === 0) this.conversation.context.application.suspendScreenUpdatingUntilNextSync()
    asking()
    this.weight += weight
  }

  /** Asks for several things alike, one after the other. */
  async askEach(weight: number, askings: readonly (() => void)[]): Promise<void> {
    for (const asking of askings) await this.ask(weight, asking)
  }

  async send(): Promise<void> {
    this.weight = 0
    await this.conversation.sync()
  }
}
