// The door of the words: how findings and figures are said in Finnish, Swedish and English.
export { labelOf, severityLabel } from './findings/label.ts'
export { messageOf, requestOf, wayOut, whatIsWrong } from './findings/message.ts'
export { sourceOf } from './findings/source.ts'
export type { Names } from './findings/telling.ts'
export { formatAmount, formatCount, formatDate, formatMoney, formatPercentage, formatPeriod, formatRate, formatSize } from './format.ts'
