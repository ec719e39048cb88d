// What the library itself tells Excel after Office.onReady; failing it would end a Node run with an unhandled rejection.
import type { Face } from '../face.ts'

export const addinServiceFace: Face<object> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
}
