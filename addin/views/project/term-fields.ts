// In which field of the workbook each term of the report is kept; what follows from other terms has none and is not listed.
export const termFields: Readonly<Record<string, string>> = {
  cap: 'terms.cap.cents',
  maximum: 'terms.maximum.cents',
  selfFinancing: 'terms.selfFinancing.cents',
  mode: 'terms.selfFinancing.mode',
  recognise: 'terms.selfFinancing.recognise',
  funding: 'terms.funding.esf',
  esf: 'terms.funding.esf',
  teCentre: 'terms.funding.teCentre',
  rounding: 'terms.rounding',
  categoryDeviation: 'terms.categoryDeviation',
  lineOrder: 'terms.lineOrder',
  finalClaimDeadline: 'terms.finalClaimDeadline.date',
}
