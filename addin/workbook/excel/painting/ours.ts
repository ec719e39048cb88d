// How we know what we have made ourselves. Law: what does not bear our name is never changed or taken away.

/** Begins the name of every chart and picture that we put on a sheet. */
export const OURS = 'Vipu'
