// The headings that say how much as well as how many. Law: which of them it is, what stands beside them tells.

export const quantities: ReadonlySet<string> = new Set(['maara', 'mangd', 'quantity'])
