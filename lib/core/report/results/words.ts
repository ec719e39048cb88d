// The words of the results report.
export interface ResultsWords {
  readonly title: string
}
