// IF and its kin: only what is needed is worked out.
import { CellError } from '../../model/cells.ts'
import { booleanOf, compareScalars, FormulaFault, isBlock, numberOf, scalar, type Value } from '../values.ts'
import { allValues, argument, strict, type Call, type Catalogue } from './catalogue.ts'

function choose(call: Call): Value {
  const picked = booleanOf(argument(call, 0))
  const chosen = picked ? call.arguments[1] : call.arguments[2]
  return chosen === undefined ? picked : (chosen() ?? 0)
}

function firstTrue(call: Call): Value {
  for (let index = 0; index + 1 < call.arguments.length; index += 2) if (booleanOf(argument(call, index))) return argument(call, index + 1)
  throw new FormulaFault('#N/A')
}

function matching(call: Call): Value {
  const wanted = scalar(argument(call, 0))
  const count = call.arguments.length
  for (let index = 1; index + 1 < count; index += 2)
    if (compareScalars(wanted, scalar(argument(call, index))) === 0) return argument(call, index + 1)
  if (count % 2 === 0) return argument(call, count - 1)
  throw new FormulaFault('#N/A')
}

const booleansIn = (values: readonly Value[]): boolean[] =>
  [...allValues(values)].flatMap(({ value, isWritten }) => (typeof value === 'string' && !isWritten ? [] : [booleanOf(value)]))

/** The first value where it is no such error; otherwise the second, worked out only then. */
const unless =
  (isCaught: (error: CellError) => boolean) =>
  (call: Call): Value => {
    const value = argument(call, 0, 0)
    const found = isBlock(value) ? scalar(value) : value
    return found instanceof CellError && isCaught(found) ? argument(call, 1, '') : (found ?? 0)
  }

const asks = (answer: (value: Value) => boolean): ((call: Call) => Value) =>
  strict((value = null) => answer(isBlock(value) ? scalar(value) : value))

export const logic: Catalogue = {
  IF: choose,
  IFS: firstTrue,
  SWITCH: matching,
  CHOOSE: (call) => argument(call, Math.trunc(numberOf(argument(call, 0)))),
  IFERROR: unless(() => true),
  IFNA: unless((error) => error.code === '#N/A'),
  AND: strict((...values) => booleansIn(values).every((value) => value)),
  OR: strict((...values) => booleansIn(values).some((value) => value)),
  NOT: strict((value = null) => !booleanOf(value)),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => new CellError('#N/A'),
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks((value) => value instanceof CellError),
  ISNA: asks((value) => value instanceof CellError && value.code === '#N/A'),
}
