// The level of Excel's interface that the manifest asks for. Law: what is newer is used only where the host says it has it; the tests run against a host
// that has this level and no more.
export const API_LEVEL = '1.9'
