// What a fault of the program itself says.
export const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
