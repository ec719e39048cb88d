// What the library asks of Excel about the add-in itself: that it is ready, whether it starts with the workbook, whether its pane is shown.
import { notSimulated } from '../../model/refusal.ts'
import { present, type Face, type Method, type Presented } from '../face.ts'
import * as given from '../arguments.ts'
import type { AddinStates } from '../session.ts'

/** Failing this one would end a Node run with an unhandled rejection. */
const internalService: Face<object> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
}

/** A state of the shared runtime (`Inactive`, `Background`, `Visible` …), kept as it was set. */
const states = (part: keyof AddinStates, wireName: string): Readonly<Record<string, Method<object>>> => ({
  [`Get${wireName}`]: (_, __, { addin }) => addin[part],
  [`Set${wireName}`]: (_, [state], { addin }) => {
    addin[part] = given.text(state, wireName)
  },
})

const services: readonly Face<object>[] = [
  internalService,
  { name: 'AppRuntimePersistenceService', methods: states('atStart', 'AppRuntimeStartState') },
  { name: 'AppRuntimeService', methods: states('now', 'AppRuntimeState') },
]

/** A new object by the name of its type: `Microsoft.AppRuntime.AppRuntimeService`. */
export function newService(name: string): Presented {
  const face = services.find((service) => name.endsWith(`.${service.name}`))
  if (face === undefined) throw notSimulated(`new ${name}`)
  return present(face, {})
}
