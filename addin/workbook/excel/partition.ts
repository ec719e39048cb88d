// What keeps apart the pane's preferences where Office shows it under one address in several places (learn.microsoft.com, persisting add-in state).

/** Begins the name of whatever is kept in localStorage; empty where the host does not keep them apart. */
export function storagePartition(): string {
  const key: unknown = Reflect.get(Office.context, 'partitionKey')
  return typeof key === 'string' ? key : ''
}
