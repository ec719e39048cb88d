// Words that have a name and no figures in them.

export type Words<Name extends string> = Readonly<Record<Name, string>>
