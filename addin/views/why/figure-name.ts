// What a figure is called: its column and its row.
import { rowName, type Figure } from '../../state/why/figure.ts'
import type { SeasonPane } from '../pane.ts'

export const figureName = ({ words }: SeasonPane, { table, row, column }: Figure): string => words.why.of(column.title, rowName(table, row))
