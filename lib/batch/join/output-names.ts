// What a conversion can write, and under which names.

export const convertFormats = ['json', 'xlsx', 'parquet'] as const
export type ConvertFormat = (typeof convertFormats)[number]

/** What is written where nobody says otherwise. */
export const usualFormats: readonly ConvertFormat[] = ['json', 'xlsx']

/** The files a conversion writes into its output folder, the notes aside. */
export const outputNames = { claims: 'claims.json', findings: 'findings.csv', lines: 'claims.xlsx', columns: 'claims.parquet' } as const
